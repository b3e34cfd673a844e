import { timeline, type TimelineItem } from '@meinungsbild/procedure'
import type { DossierEntry } from '@meinungsbild/storage'
import { fromStored } from '../dossier/stored-entries.ts'
import { germanDay } from './german-day.ts'

/** An entry as a line, with the hash by which the dossier holds it. */
export type DossierLine = TimelineItem & { readonly hash: string }

export type DossierDay = { readonly day: string; readonly lines: readonly DossierLine[] }

/** Entries as lines in the order given, by days in Germany. */
export function dossierDays(stored: readonly DossierEntry[]): readonly DossierDay[] {
  const lines = timeline(fromStored(stored)).map((item, index) => {
    const { number = 0, hash = '' } = stored[index] ?? {}
    return { ...item, number, hash }
  })
  const days = Map.groupBy(lines, ({ at }) => germanDay(at))
  return [...days].map(([day, ofDay]) => ({ day, lines: ofDay }))
}
