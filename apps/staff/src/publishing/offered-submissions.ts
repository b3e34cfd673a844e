import { parseSealedSubmission, type Json } from '@meinungsbild/exchange'
import type { PulledSubmission, SealedAnswer } from '@meinungsbild/storage'

/** What a collector offers: submissions with their form, and spoiled ones as they came. */
export type OfferedSubmissions = {
  readonly sealed: readonly SealedAnswer[]
  readonly spoiled: readonly PulledSubmission[]
}

/**
 * What a collector offered; `undefined` if its answer is none. One submission that is spoiled must not keep the others
 * from being counted, nor get lost itself.
 */
export function offeredSubmissions(body: Json): OfferedSubmissions | undefined {
  const list =
    typeof body === 'object' && body !== null && 'submissions' in body ? body['submissions'] : null
  if (!Array.isArray(list)) return undefined
  const sealed: SealedAnswer[] = []
  const spoiled: PulledSubmission[] = []
  for (const item of list) {
    const parsed = parseSealedSubmission(item)
    if (parsed.ok) {
      const { id, surveyId: _, ...rest } = parsed.value
      sealed.push({ submission: id, ...rest })
      continue
    }
    const whole = spoiledSubmission(item, parsed.flaw)
    if (whole === undefined) return undefined
    spoiled.push(whole)
  }
  return { sealed, spoiled }
}

/** A submission that has lost its form, kept whole under its id; without an id it could never be confirmed. */
function spoiledSubmission(item: Json, reason: string): PulledSubmission | undefined {
  const { id, day } = Object(item)
  if (typeof id !== 'string') return undefined
  return {
    submission: id,
    day: typeof day === 'string' ? day : '',
    stratum: '',
    opened: false,
    sealed: JSON.stringify(item),
    reason,
  }
}
