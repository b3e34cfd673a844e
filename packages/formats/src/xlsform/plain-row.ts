import type { Question } from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { joinedTexts } from '../form-reading/joined-texts.ts'
import { appearanceOf, noteAppearance } from './appearance.ts'
import { translationsOf } from './records.ts'
import { finishRow, type RowBuilding } from './row-base.ts'
import { placeOf } from './survey-tree.ts'
import { markdownIn } from './texts.ts'

/** A row of type `text`. */
export function textItem(building: RowBuilding): DraftItem {
  const { row, reading, base } = building
  noteAppearance(row, new Set(['multiline']), reading)
  const kind = appearanceOf(row).has('multiline') ? 'longText' : 'shortText'
  return finishRow({ kind, ...base }, building)
}

/** A row of type `barcode`. */
export function barcodeItem(building: RowBuilding): DraftItem {
  const { row, reading, base } = building
  noteAppearance(row, new Set(), reading)
  note(
    reading,
    'changed',
    placeOf(row),
    'Der Strichcode wird nicht eingelesen, sondern eingetippt.',
    'The bar code is not scanned but typed in.',
  )
  return finishRow({ kind: 'shortText', ...base }, building)
}

/** A point on a map is asked for in words; a line or an area cannot be. */
export function geoItems(
  kind: 'geopoint' | 'geotrace' | 'geoshape',
  building: RowBuilding,
): readonly DraftItem[] {
  const { row, reading, base } = building
  if (kind !== 'geopoint') {
    note(
      reading,
      'lost',
      placeOf(row),
      'Linien und Flächen auf einer Karte werden nicht erhoben; die Frage wurde nicht übernommen.',
      'Lines and areas on a map are not collected; the question was not carried over.',
    )
    return []
  }
  note(
    reading,
    'changed',
    placeOf(row),
    'Der Ort wird nicht geortet, sondern in Worten erfragt, und gilt als personenbezogen.',
    'The place is not located but asked for in words, and counts as personal data.',
  )
  return [finishRow({ kind: 'shortText', ...base, personal: true }, building)]
}

/** A row of type `acknowledge`: a box to tick. */
export function consentItem(building: RowBuilding): DraftItem {
  const { reading, base } = building
  reading.codings.set(base.id, { codes: new Map([['OK', 'yes']]) })
  const label = ownWords(reading, 'Ja, zur Kenntnis genommen', 'Yes, I have taken note')
  return finishRow({ kind: 'consent', ...base, label }, building)
}

/** A row of type `note`. One without words shows a picture or sound only, which is not in the file. */
export function noteItems(building: RowBuilding): readonly DraftItem[] {
  const { row, reading, base, names } = building
  const text = joinedTexts(
    ['label', 'hint'].map((column) => markdownIn(row, column, names, reading)),
    '\n\n',
  )
  if (text === undefined || translationsOf(row.record, 'label').size === 0) {
    note(
      reading,
      'lost',
      placeOf(row),
      'Der Hinweis hat keinen Text und wurde nicht übernommen.',
      'The note has no text and was not carried over.',
    )
    return []
  }
  const question: Question = { kind: 'statement', id: base.id, text }
  return [finishRow(question, building)]
}
