import type { FormError } from '@meinungsbild/design'
import type { Command } from '@meinungsbild/procedure'
import type { checklistTexts } from './checklist.texts.ts'
import type { PointView } from './point-view.ts'

/** The name under which errors at a point's note are told: every point has such a field. */
export function noteField(point: string): string {
  return `note-${point}`
}

export type TickButton = {
  readonly act: 'tick' | 'untick' | 'lapse'
  readonly point: string
}

/** Which button was pressed: `tick:pretest`. */
export function tickButton(form: URLSearchParams): TickButton | undefined {
  const [, act, point = ''] = /^(tick|untick|lapse):(.+)$/.exec(form.get('tun') ?? '') ?? []
  return act === 'tick' || act === 'untick' || act === 'lapse' ? { act, point } : undefined
}

type TickCommand =
  | { readonly ok: true; readonly command: Extract<Command, { kind: 'tickChecklist' }> }
  | { readonly ok: false; readonly error: FormError }

/** What the button comes to; a tick for something that is not there is none. */
export function tickCommand(
  { act, point }: TickButton,
  typed: string,
  { seen, absent, needsNote }: PointView,
  texts: (typeof checklistTexts)['de'],
): TickCommand {
  const note = typed === '' ? {} : { note: typed }
  if (act === 'untick')
    return { ok: true, command: { kind: 'tickChecklist', point, done: false, ...note } }
  const hashes = Object.fromEntries(seen.map(({ name, hash }) => [name, hash]))
  const noted = seen.length === 0 ? {} : { seen: hashes }
  if (act === 'lapse') {
    const lapsed = { done: true, notNeeded: true } as const
    return { ok: true, command: { kind: 'tickChecklist', point, ...lapsed, ...note, ...noted } }
  }
  if (absent.length > 0)
    return { ok: false, error: { message: `${texts.notThere} ${absent.join(' ')}` } }
  if (needsNote !== undefined && typed === '')
    return { ok: false, error: { field: noteField(point), message: texts.sayWhy } }
  return { ok: true, command: { kind: 'tickChecklist', point, done: true, ...note, ...noted } }
}
