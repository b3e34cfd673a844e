import type { Entry } from '@meinungsbild/procedure'
import type { LetterSeriesRecord } from '@meinungsbild/storage'

/** Where a series stands; `interrupted` also while only its entry in the dossier is missing. */
export type SeriesState = 'running' | 'interrupted' | 'ready' | 'discarded'

export function seriesState(
  series: LetterSeriesRecord,
  entries: readonly Entry[],
  isRunning: boolean,
): SeriesState {
  if (isRunning) return 'running'
  if (series.files.every(({ state }) => state === 'discarded')) return 'discarded'
  const isWhole = series.files.every(({ state }) => state !== 'waiting')
  return isWhole && isNoted(series, entries) ? 'ready' : 'interrupted'
}

function isNoted({ number }: LetterSeriesRecord, entries: readonly Entry[]): boolean {
  return entries.some(
    (entry) =>
      entry.kind === 'participantsNoted' &&
      entry.note.kind === 'lettersMade' &&
      entry.note.series === number,
  )
}

/** How many letters are printed, and how many there are to be in all. */
export function lettersIn({ files }: LetterSeriesRecord): {
  readonly printed: number
  readonly all: number
} {
  const count = (counted: readonly { readonly letters: number }[]) =>
    counted.reduce((sum, { letters }) => sum + letters, 0)
  return { printed: count(files.filter(({ state }) => state !== 'waiting')), all: count(files) }
}
