import type {
  ConstantSum,
  NumberList,
  NumberQuestion,
  Question,
  Text,
} from '@meinungsbild/questionnaire'
import { attributes, type Fields } from './fields.ts'
import { lineHtml } from './html.ts'
import { rowsOf } from './parts.ts'
import { note, placeOf, type Writing } from './writing.ts'

export function numberFields(question: NumberQuestion, writing: Writing): Fields {
  return { type: 'N', ...numberLimitFields(question, writing) }
}

export function numberListFields(question: NumberList, writing: Writing): Fields {
  return {
    type: 'K',
    rows: rowsOf(question.rows, question, writing),
    ...numberLimitFields(question, writing),
  }
}

function numberLimitFields(
  question: NumberQuestion | NumberList,
  writing: Writing,
): Omit<Fields, 'type'> {
  const { min, max, decimals = 0 } = question
  if (decimals > 0 && decimals < 6) {
    note(
      writing,
      'changed',
      placeOf(question),
      `LimeSurvey begrenzt die Zahl der Nachkommastellen nicht (hier: ${decimals}).`,
      `LimeSurvey does not limit the number of decimals (here: ${decimals}).`,
    )
  }
  return {
    attributes: attributes({
      min_num_value_n: min,
      max_num_value_n: max,
      num_value_int_only: decimals === 0 && 1,
    }),
    ...unitFields(question.unit, question, writing),
  }
}

export function constantSumFields(question: ConstantSum, writing: Writing): Fields {
  return {
    type: 'K',
    rows: rowsOf(question.rows, question, writing),
    attributes: attributes({ equals_num_value: question.total }),
    ...unitFields(question.unit, question, writing),
  }
}

function unitFields(
  unit: Text | undefined,
  question: Question,
  writing: Writing,
): Pick<Fields, 'words'> {
  return unit === undefined ? {} : { words: { suffix: lineHtml(unit, placeOf(question), writing) } }
}
