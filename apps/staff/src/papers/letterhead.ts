import type { Paper } from '@meinungsbild/documents'
import { germanDay } from '../dossier-timeline/german-day.ts'
import type { PaperInput } from './paper-input.ts'

/** Who writes, under which file number, on which day: that of the version. */
export function letterhead({ authority, fileNumber, version }: PaperInput): Paper['letterhead'] {
  return {
    authority: authority.name,
    unit: authority.unit,
    fileNumber,
    day: germanDay(version.at),
  }
}
