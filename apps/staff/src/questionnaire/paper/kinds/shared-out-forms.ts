import { placesOf, type ConstantSum, type Ranking } from '@meinungsbild/questionnaire'
import type { AnswerForm } from '../answer-form.ts'
import type { Sheet } from '../sheet.ts'
import { labelWith, specialBoxes } from './answer-options.ts'
import { numberBoxes, numberInWords } from './number-boxes.ts'

/** A box for the place before every option. */
export function rankingForm(question: Ranking, sheet: Sheet): AnswerForm {
  const options = question.options.map((option) => labelWith(option, sheet))
  return {
    how: [sheet.words.rank(placesOf(question))],
    blocks: [{ kind: 'rankLines', options }, ...specialBoxes(question, sheet)],
  }
}

/** A number for every row, with the total that they must add up to. */
export function constantSumForm(question: ConstantSum, sheet: Sheet): AnswerForm {
  const { rows, total, unit } = question
  const shown = numberInWords(total, sheet.language)
  const whole = unit === undefined ? shown : `${shown}\u00A0${sheet.line(unit)}`
  const limits = { min: 0, max: total, ...(unit && { unit }) }
  const fields = rows.map((row) => numberBoxes(labelWith(row, sheet), limits, sheet))
  return {
    how: [sheet.words.total(whole)],
    blocks: [{ kind: 'writingLines', fields }, ...specialBoxes(question, sheet)],
  }
}
