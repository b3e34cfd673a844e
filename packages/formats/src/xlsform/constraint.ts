import type { Expression } from '@meinungsbild/questionnaire'
import { anyOf, isEmpty } from '../expressions/construct.ts'
import type { NameResolver } from '../expressions/names.ts'
import type { DraftItem } from '../form-reading/draft.ts'
import { ownWords } from '../form-reading/form-reading.ts'
import type { Meaning } from './names.ts'
import { useOf } from './standing.ts'
import type { SurveyRow } from './survey-tree.ts'
import { textIn } from './texts.ts'
import type { XlsReading } from './xls-reading.ts'

/** The column `constraint` with its message. It is only looked at when there is an answer. */
export function checkOf(
  row: SurveyRow,
  names: NameResolver,
  self: Meaning,
  reading: XlsReading,
): DraftItem['checks'] {
  const constraint = useOf(row, 'constraint', names, reading)
  if (constraint === undefined) return []
  const shape = (that: Expression) => {
    const own = self()
    return own === undefined ? that : anyOf([isEmpty(own.expression), that])
  }
  const message =
    textIn(row, 'constraint_message', names, reading) ??
    ownWords(reading, 'Bitte prüfen Sie diese Angabe.', 'Please check this answer.')
  return [{ use: { ...constraint, shape }, message }]
}
