/// <reference lib="dom" />
import { toBase64url } from '@meinungsbild/secrecy'
import {
  finish,
  readStepRequest,
  takeStep,
  type Completion,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import type { ShownMade } from './browser-pages.tsx'

/** Where a form leads: to a page, or to answers that may be sent. */
export type Made =
  | ({ readonly kind: 'shown' } & ShownMade)
  | ({ readonly kind: 'complete'; readonly completed: Completion & { readonly ok: true } } & Pick<
      ShownMade,
      'circumstances' | 'bears'
    > & { readonly pages: ShownMade['step']['journey']['pages'] })

/** The step of a journey from the fields of its page, as the server would take it; `today` is an ISO date. */
export function takenStep(
  questionnaire: Questionnaire,
  entries: URLSearchParams,
  today: string,
): Made {
  const request = readStepRequest(questionnaire, entries, { today, newSeed })
  const { circumstances } = request
  const bears = { id: entries.get('id') ?? '', token: entries.get('token') ?? '' }
  const step = takeStep(request)
  if (step.kind !== 'send') return { kind: 'shown', step, circumstances, bears }
  const finished = finish(questionnaire, step, circumstances)
  if (finished.kind === 'page') return { kind: 'shown', step: finished, circumstances, bears }
  const { completed } = finished
  return { kind: 'complete', completed, circumstances, bears, pages: step.journey.pages }
}

/** An id under which answers count once: random, 16 bytes. */
export function newId(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(16)))
}

/** A seed for a new journey: drawn, so that it says nothing about who answers. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

const german = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Berlin' })

/** The day on a German calendar by this browser's clock; the urn says if it is another one. */
export function dayByClock(): string {
  return german.format(new Date())
}
