import type { Table, Text } from '@meinungsbild/questionnaire'
import { attributes, type Fields } from './fields.ts'
import { columnRows, rowsOf } from './parts.ts'
import { note, placeOf, type Writing } from './writing.ts'

/** Numbers in every cell, or texts. */
export function tableFields(question: Table, writing: Writing): Fields {
  const { columns, added } = question
  const place = placeOf(question)
  const [first] = columns
  const areSame = columns.every(({ cell }) => JSON.stringify(cell) === JSON.stringify(first?.cell))
  if (!areSame || (first?.cell.kind !== 'text' && first?.cell.kind !== 'number')) {
    note(
      writing,
      'changed',
      place,
      'Die Zellen haben verschiedene Arten oder eine, die LimeSurvey nicht kennt; sie wurden zu Textfeldern.',
      'The cells are of several kinds, or of one that LimeSurvey does not know; they became text fields.',
    )
  }
  const rows = added === undefined ? question.rows : numberedRows(added.max, writing)
  if (added !== undefined) {
    note(
      writing,
      'changed',
      place,
      `Zeilen lassen sich in LimeSurvey nicht hinzufügen; es stehen ${added.max} bereit.`,
      `Rows cannot be added in LimeSurvey; there are ${added.max}.`,
    )
  }
  const common = {
    rows: rowsOf(rows, question, writing),
    columns: columnRows(columns, question, writing),
  }
  if (!areSame || first?.cell.kind !== 'number') {
    const limit = areSame && first?.cell.kind === 'text' ? first.cell.maxLength : undefined
    return { type: ';', ...common, attributes: attributes({ maximum_chars: limit }) }
  }
  const { min, max, decimals = 0 } = first.cell
  const isList =
    decimals === 0 && min !== undefined && max !== undefined && max - min <= longestList
  if (!isList && decimals !== 6) noteDecimals(place, writing)
  return {
    type: ':',
    ...common,
    attributes: attributes({
      input_boxes: !isList && 1,
      multiflexible_min: min,
      multiflexible_max: max,
    }),
  }
}

/** So many whole numbers can be chosen from; LimeSurvey's fields to write in take decimals. */
const longestList = 100

function noteDecimals(place: Text, writing: Writing): void {
  note(
    writing,
    'changed',
    place,
    'LimeSurvey begrenzt die Zahl der Nachkommastellen nicht.',
    'LimeSurvey does not limit the number of decimals.',
  )
}

function numberedRows(count: number, { questionnaire }: Writing) {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    label: Object.fromEntries(
      questionnaire.languages.map((language) => [language, String(index + 1)]),
    ),
  }))
}
