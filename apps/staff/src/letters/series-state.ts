import type { LetterSeriesRecord, Storage } from '@meinungsbild/storage'
import { entriesOfKind } from '../dossier/entries-of-kind.ts'

/** Where a series stands; `interrupted` also while only its entry in the dossier is missing. */
export type SeriesState = 'running' | 'interrupted' | 'ready' | 'discarded'

/** `noted` from `notedSeries`. */
export function seriesState(
  series: LetterSeriesRecord,
  noted: ReadonlySet<number>,
  isRunning: boolean,
): SeriesState {
  if (isRunning) return 'running'
  if (series.files.every(({ state }) => state === 'discarded')) return 'discarded'
  const isWhole = series.files.every(({ state }) => state !== 'waiting')
  return isWhole && noted.has(series.number) ? 'ready' : 'interrupted'
}

/** The numbers of those series of which the dossier says that they are made. */
export async function notedSeries(
  storage: Storage,
  initiative: string,
): Promise<ReadonlySet<number>> {
  const notes = await entriesOfKind(storage, initiative, ['participantsNoted'])
  return new Set(
    notes.flatMap(({ entry: { note } }) => (note.kind === 'lettersMade' ? [note.series] : [])),
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
