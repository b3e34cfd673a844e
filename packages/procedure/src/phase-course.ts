import type { Bilingual } from './bilingual.ts'
import { findStep } from './find.ts'
import type { Model } from './model.ts'
import type { EntryOf } from './state.ts'

/** The kinds of entries with which steps begin. */
export const courseKinds = ['initiativeProposed', 'stepCompleted', 'stepReopened'] as const

type CourseEntry = EntryOf<(typeof courseKinds)[number]>

/** A stretch of a dossier during which the initiative was in one phase; entry numbers, both included. */
export type PhaseStretch = {
  readonly phase: string
  readonly title: Bilingual
  readonly from: number
  readonly to: number
}

/**
 * Through which phases a dossier of `last` entries went, in order. One that was gone back to is there again. What ends a step
 * belongs to the phase of that step; from the next entry on it is the phase of the step that begins.
 */
export function phaseCourse(
  model: Model,
  entries: readonly { readonly number: number; readonly entry: CourseEntry }[],
  last: number,
): readonly PhaseStretch[] {
  const begins = entries.flatMap(({ number, entry }) => {
    const phase = findStep(model, begunBy(entry) ?? '')?.phase
    if (phase === undefined) return []
    return [{ phase, from: entry.kind === 'stepCompleted' ? number + 1 : number }]
  })
  const changes = begins.filter(
    ({ phase, from }, index) => from <= last && phase !== begins[index - 1]?.phase,
  )
  return changes.map(({ phase, from }, index) => ({
    phase,
    title: model.phases.find(({ id }) => id === phase)?.title ?? { de: phase, en: phase },
    from,
    to: (changes[index + 1]?.from ?? last + 1) - 1,
  }))
}

/** Where the procedure forks, the first of the steps. */
function begunBy(entry: CourseEntry): string | undefined {
  if (entry.kind !== 'stepCompleted') return entry.step.id
  return entry.next === 'closed' ? undefined : entry.next[0]?.id
}
