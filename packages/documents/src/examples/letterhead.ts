import type { Paper } from '../paper.ts'

/** An authority that does not exist, for the papers of the tests. */
export const LETTERHEAD: Paper['letterhead'] = {
  authority: 'Behörde für Bürgerdienste und Digitale Verwaltung',
  unit: 'Amt für Verwaltungsmodernisierung – Referat VM 21',
  fileNumber: 'VM 21 – 012.30-7/2027',
  day: '2027-03-12',
}
