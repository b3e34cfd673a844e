import { formatMoment } from '@meinungsbild/design'
import { describeEntry } from '@meinungsbild/procedure'
import type { DossierEntry } from '@meinungsbild/storage'
import { fromStored } from '../dossier/stored-entries.ts'

/** Every entry as a sentence with its number, its moment and its hash; German, as the file is. */
export function storyText(stored: readonly DossierEntry[]): string {
  return fromStored(stored)
    .map((entry, index) => {
      const { number = 0, hash = '' } = stored[index] ?? {}
      const head = `${number}  ${formatMoment(entry.at, 'de')}  ${hash}`
      return `${head}\n    ${describeEntry(entry, 'de').replaceAll('\n', '\n    ')}\n`
    })
    .join('\n')
}
