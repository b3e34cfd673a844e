import type { Question, Text } from '@meinungsbild/questionnaire'
import type { NameResolver } from '../expressions/names.ts'
import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { joinedTexts } from '../form-reading/joined-texts.ts'
import { meaningOf } from '../form-reading/meaning-of.ts'
import { checkOf } from './constraint.ts'
import { bind, type Meaning } from './names.ts'
import { cellOf } from './records.ts'
import { isYes } from './required.ts'
import { namesFor, useOf, type Standing } from './standing.ts'
import type { SurveyRow } from './survey-tree.ts'
import { labelOf, textIn } from './texts.ts'
import type { XlsReading } from './xls-reading.ts'

/** What every question of a row has. */
type RowBase = {
  readonly id: string
  readonly text: Text
  readonly help?: Text
  readonly required?: true
}

/** A row on its way to a question. */
export type RowBuilding = {
  readonly row: SurveyRow
  readonly standing: Standing
  readonly reading: XlsReading
  readonly base: RowBase
  readonly names: NameResolver
  readonly self: Meaning
}

/** Takes an id, binds the name and reads what all rows have. */
export function startRow(row: SurveyRow, standing: Standing, reading: XlsReading): RowBuilding {
  const id = reading.ids.question(standing.prefix + (row.name || `row_${row.record.row}`))
  const self: Meaning = () => {
    const value = meaningOf(id, [], reading)
    // A moment is two questions with us: what is asked about it cannot be asked about both.
    return value && (row.type.kind === 'datetime' ? { ...value, type: 'unknown' } : value)
  }
  bind(row.name, row.record.row, self, standing.scope, reading.names)
  const names = namesFor(standing, reading, self)
  const hints = ['hint', 'guidance_hint'].map((column) => textIn(row, column, names, reading))
  const help = joinedTexts(hints, ' ')
  const base: RowBase = {
    id,
    text: labelOf(row, names, reading),
    ...(help !== undefined && { help }),
    ...(isYes(cellOf(row.record, 'required')) && { required: true }),
  }
  return { row, standing, reading, base, names, self }
}

/** The question as an item with the conditions of its row; the row is carried over. */
export function finishRow(
  question: Question,
  { row, standing, reading, names, self }: RowBuilding,
  more: Partial<DraftItem> = {},
): DraftItem {
  reading.built.set(question.id, question)
  reading.questions.set(String(row.record.row), true)
  const relevant = useOf(row, 'relevant', names, reading)
  const required = useOf(row, 'required', names, reading)
  return itemOf(question, {
    visible: [...standing.around, ...(relevant === undefined ? [] : [relevant])],
    required: required === undefined ? [] : [required],
    checks: checkOf(row, names, self, reading),
    ...more,
  })
}
