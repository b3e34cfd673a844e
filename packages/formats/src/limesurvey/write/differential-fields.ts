import type { Differential, OppositeRow } from '@meinungsbild/questionnaire'
import { numberedPoints } from '../kinds/array-points.ts'
import { attributes, type Fields } from './fields.ts'
import { answersOf, rowsOf } from './parts.ts'
import { note, placeOf, type Writing } from './writing.ts'

/** Opposites stand in one label with a bar between them; LimeSurvey has them in 5 and in 10 steps. */
export function differentialFields(question: Differential, writing: Writing): Fields {
  const { rows, steps, rowOrder } = question
  const both = rows.map(({ label, opposite, ...row }: OppositeRow) => ({
    ...row,
    label: Object.fromEntries(
      Object.entries(label).map(([language, words]) => [
        language,
        `${words}|${opposite[language] ?? ''}`,
      ]),
    ),
  }))
  const common = {
    rows: rowsOf(both, question, writing),
    attributes: attributes({ random_order: rowOrder && 1 }),
  }
  if (steps === 5) return { type: 'A', ...common }
  if (steps === 10) return { type: 'B', ...common }
  note(
    writing,
    'changed',
    placeOf(question),
    'Aus dem semantischen Differential wurde eine Matrix: LimeSurvey hat es nur mit 5 und 10 Stufen.',
    'The semantic differential became a matrix: LimeSurvey has it only with 5 and 10 steps.',
  )
  const points = numberedPoints(steps, writing.questionnaire.languages)
  return { type: 'F', ...common, answers: answersOf(points, question, writing) }
}
