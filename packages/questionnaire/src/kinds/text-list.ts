import type { TextList } from '../question.ts'
import { packTexts, unpackTexts } from './plain-values.ts'
import { severalFields } from './several-fields.ts'

/** Several short texts. `required` asks for all of them, as it does in a matrix. */
export const textList = severalFields<TextList>({
  parts: ({ rows, required = false }) =>
    rows.map(({ id, label, ...limits }) => ({
      row: id,
      rowLabel: label,
      cell: { kind: 'text', ...limits },
      isNeeded: required,
    })),
  pack: packTexts,
  unpack: unpackTexts,
})
