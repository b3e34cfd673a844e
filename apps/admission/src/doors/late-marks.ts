import type { CodeName } from './codes.ts'

type MarkedWay = 'plain' | 'blind'

/** A used code that is not marked in the list of codes yet. */
export type LateMark = CodeName & { readonly stratum: string; readonly way: MarkedWay }

/** Marks that wait in memory until so many of their stratum can be written together. */
export type LateMarks = {
  add(mark: LateMark): void
  wayOf(code: CodeName): MarkedWay | undefined
  forget(code: CodeName): void
  /** How many of a survey wait. */
  count(surveyId: string): number
  /** Those whose stratum has enough of them; they wait no longer. */
  takeFull(): readonly LateMark[]
  /** All, or all of one survey; they wait no longer. */
  takeAll(surveyId?: string): readonly LateMark[]
}

/**
 * Who looks into the list of codes again and again would see when each was used, and with that which answer came next.
 * So marks are written `batch` at a time for each stratum: a code hides among as many others. They are for reminders and
 * for counting only; what keeps a code from buying twice is on disk at once, under a name that only the code itself gives.
 */
export function lateMarks(batch: number): LateMarks {
  const waiting = new Map<string, LateMark>()
  const keyOf = ({ surveyId, hash }: CodeName) => `${surveyId} ${hash}`

  function take(wanted: (mark: LateMark) => boolean): readonly LateMark[] {
    const taken = [...waiting.values()].filter(wanted)
    for (const mark of taken) waiting.delete(keyOf(mark))
    // In the order of their hashes: that of their use ends here.
    return taken.toSorted((some, other) => (some.hash < other.hash ? -1 : 1))
  }

  return {
    add: (mark) => void waiting.set(keyOf(mark), mark),
    wayOf: (code) => waiting.get(keyOf(code))?.way,
    forget: (code) => void waiting.delete(keyOf(code)),
    count: (surveyId) => [...waiting.values()].filter((mark) => mark.surveyId === surveyId).length,
    takeFull() {
      const strata = Map.groupBy(
        waiting.values(),
        ({ surveyId, stratum }) => `${surveyId} ${stratum}`,
      )
      const full = new Set([...strata.values()].filter((own) => own.length >= batch).flat())
      return full.size === 0 ? [] : take((mark) => full.has(mark))
    },
    takeAll: (surveyId) => take((mark) => surveyId === undefined || mark.surveyId === surveyId),
  }
}
