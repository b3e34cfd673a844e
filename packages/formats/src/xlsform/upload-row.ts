import type { FileType } from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { note } from '../form-reading/form-reading.ts'
import { appearanceOf, noteAppearance } from './appearance.ts'
import { finishRow, type RowBuilding } from './row-base.ts'
import { placeOf } from './survey-tree.ts'

const pictures: readonly FileType[] = ['jpeg', 'png', 'webp']
const files: readonly FileType[] = ['pdf', ...pictures, 'plainText', 'odt', 'docx']
const mostBytes = 10_000_000

/** A row that asks for a file. */
export function uploadItems(
  kind: 'image' | 'audio' | 'video' | 'file',
  building: RowBuilding,
): readonly DraftItem[] {
  const { row, reading, base } = building
  if (kind === 'image' && appearanceOf(row).has('signature')) {
    note(
      reading,
      'lost',
      placeOf(row),
      'Unterschriften werden nicht erhoben; die Frage wurde nicht übernommen.',
      'Signatures are not collected; the question was not carried over.',
    )
    return []
  }
  noteAppearance(row, new Set(), reading)
  if (kind === 'audio' || kind === 'video') {
    note(
      reading,
      'changed',
      placeOf(row),
      'Ton- und Filmaufnahmen werden nicht angenommen; die Frage bittet nun um ein Bild oder Dokument.',
      'Sound and film are not accepted; the question now asks for a picture or document.',
    )
  }
  const accept = kind === 'image' ? pictures : files
  return [
    finishRow({ kind: 'upload', ...base, accept, maxBytes: mostBytes, maxFiles: 1 }, building),
  ]
}
