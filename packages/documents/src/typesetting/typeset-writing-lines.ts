import type { WritingField } from '../form-block.ts'
import type { Composition } from './composition.ts'
import type { Sign, TypesetField, TypesetFormBlock } from './typeset-form.ts'
import { DRAWN } from './words.ts'

/** More lines do not stand on one page. */
const MOST_LINES = 24

/** More boxes do not stand in one row; a line takes as many characters as are wanted. */
const MOST_BOXES = 20

/** Millimetres that a letter of a label takes, and letters that leave room for a line beside them. */
const LETTER = 2.15
const LONGEST_BESIDE = 32

export function typesetWritingLines(
  fields: readonly WritingField[],
  sheet: Composition,
): TypesetFormBlock {
  const longest = Math.max(...fields.map((field) => Array.from(field.label).length))
  const labelWidth =
    longest === 0 || longest > LONGEST_BESIDE ? 0 : Math.max(24, Math.round(longest * LETTER + 5))
  return {
    kind: 'writingLines',
    labelWidth,
    fields: fields.map((field) => typesetField(field, sheet)),
  }
}

function typesetField(field: WritingField, sheet: Composition): TypesetField {
  const label = sheet.runs(field.label)
  const words = DRAWN[sheet.language]
  switch (field.kind) {
    case 'lines': {
      const count = Math.min(MOST_LINES, Math.max(1, Math.round(field.count)))
      return { kind: 'lines', label, count, unit: [], alternative: words.lines(count) }
    }
    case 'boxes': {
      // Without the places to break that a long text has.
      const pattern = sheet.plain(field.pattern).replaceAll('\u200b', '')
      const unit = sheet.runs(field.unit)
      const signs = signsOf(pattern)
      const boxes = signs.filter((sign) => sign.kind === 'box')
      const hint = boxes.some((box) => box.text !== '') ? ` ${pattern}` : ''
      if (boxes.length === 0 || boxes.length > MOST_BOXES) {
        const alternative = `${words.lines(1)}${hint}`
        return { kind: 'lines', label, count: 1, unit, alternative }
      }
      const alternative = `${words.boxes(boxes.length)}${hint}`
      return { kind: 'boxes', label, signs, unit, alternative }
    }
    default:
      return field satisfies never
  }
}

function signsOf(pattern: string): readonly Sign[] {
  return Array.from(pattern, (sign): Sign => {
    if (sign === '_') return { kind: 'box', text: '' }
    return { kind: /\p{L}/u.test(sign) ? 'box' : 'between', text: sign }
  })
}
