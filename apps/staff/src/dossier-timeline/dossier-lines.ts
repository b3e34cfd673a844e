import { timeline, type TimelineItem } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { germanDay } from './german-day.ts'

/** An entry as a line, with the hash by which the dossier holds it. */
export type DossierLine = TimelineItem & { readonly hash: string }

type DossierDay = { readonly day: string; readonly lines: readonly DossierLine[] }

export type DossierExcerpt = {
  readonly days: readonly DossierDay[]
  /** From 1. */
  readonly page: number
  readonly pages: number
}

/** As many as one likes to scroll through; a dossier of thousands stays quick to open. */
const linesPerPage = 60

/**
 * One page of a dossier, the newest entries first, by days in Germany. A page that there is not becomes the nearest one.
 * `hashes` are those of all entries in their order.
 */
export function dossierExcerpt(
  { entries }: Pick<LoadedInitiative, 'entries'>,
  hashes: readonly string[],
  wanted: number,
): DossierExcerpt {
  const pages = Math.max(1, Math.ceil(entries.length / linesPerPage))
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages)
  const end = entries.length - (page - 1) * linesPerPage
  const start = Math.max(0, end - linesPerPage)
  const lines = timeline(entries.slice(start, end)).map((item, index) => ({
    ...item,
    number: start + index + 1,
    hash: hashes[start + index] ?? '',
  }))
  const days = Map.groupBy(lines.toReversed(), ({ at }) => germanDay(at))
  return { days: [...days].map(([day, ofDay]) => ({ day, lines: ofDay })), page, pages }
}
