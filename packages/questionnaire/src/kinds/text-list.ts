import type { TextList } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { packTexts, unpackTexts } from './plain-values.ts'
import { severalFieldsColumns } from './several-fields-columns.ts'
import { severalFieldsForm } from './several-fields-form.ts'
import { severalFields, type SeveralFields } from './several-fields.ts'

const texts: SeveralFields<TextList> = {
  parts: ({ rows, required = false }) =>
    rows.map(({ id, label, ...limits }) => ({
      row: id,
      rowLabel: label,
      cell: { kind: 'text', ...limits },
      isNeeded: required,
    })),
  pack: packTexts,
  unpack: unpackTexts,
}

/** Several short texts. `required` asks for all of them, as it does in a matrix. */
export const textList: Kind<TextList> = severalFields(texts)
export const textListForm: KindForm<TextList> = severalFieldsForm(texts)
export const textListColumns: KindColumns<TextList> = severalFieldsColumns(texts)
