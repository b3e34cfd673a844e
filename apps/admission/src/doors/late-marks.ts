import type { CodeName } from './codes.ts'
import { nameOf } from './issue-ledger.ts'

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
  /** Those whose stratum has enough of them. */
  full(): readonly LateMark[]
  /** All, or all of one survey. */
  all(surveyId?: string): readonly LateMark[]
  /** These very marks are written, and wait no longer. */
  written(marks: readonly LateMark[]): void
}

/**
 * Who looks into the list of codes again and again would see when each was used, and with that which answer came next.
 * So marks are written `batch` at a time for each stratum: a code hides among as many others. They are for reminders and
 * for counting only; what keeps a code from buying twice is on disk at once, under a name that only the code itself gives.
 */
export function lateMarks(batch: number): LateMarks {
  const waiting = new Map<string, LateMark>()

  function those(wanted: (mark: LateMark) => boolean): readonly LateMark[] {
    // In the order of their hashes: that of their use ends here.
    return [...waiting.values()]
      .filter(wanted)
      .toSorted((some, other) => (some.hash < other.hash ? -1 : 1))
  }

  return {
    add: (mark) => void waiting.set(nameOf(mark), mark),
    wayOf: (code) => waiting.get(nameOf(code))?.way,
    forget: (code) => void waiting.delete(nameOf(code)),
    count: (surveyId) => [...waiting.values()].filter((mark) => mark.surveyId === surveyId).length,
    full() {
      const strata = Map.groupBy(
        waiting.values(),
        ({ surveyId, stratum }) => `${surveyId} ${stratum}`,
      )
      const full = new Set([...strata.values()].filter((own) => own.length >= batch).flat())
      return full.size === 0 ? [] : those((mark) => full.has(mark))
    },
    all: (surveyId) => those((mark) => surveyId === undefined || mark.surveyId === surveyId),
    written(marks) {
      for (const mark of marks) if (waiting.get(nameOf(mark)) === mark) waiting.delete(nameOf(mark))
    },
  }
}
