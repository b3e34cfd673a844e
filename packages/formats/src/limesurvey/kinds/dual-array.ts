import type { DualMatrix } from '@meinungsbild/questionnaire'
import { codingFor, columnKey } from '../../form-reading/coding.ts'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { limitOf, wordsOf } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { codedOptions, codedRows } from '../codes.ts'
import { partsOf } from '../filters.ts'
import { sentences, type Asking } from '../reading.ts'
import { codeAt } from '../references.ts'
import type { Variable } from '../variables.ts'
import { lineOf } from '../words.ts'
import { answerCountChecks } from './answer-count.ts'
import { pointsOf } from './array-points.ts'
import { rowOrderOf } from './array.ts'
import { noteEmpty } from './single-choice.ts'

const scaleIds = ['0', '1'] as const
const headers = ['dualscale_headerA', 'dualscale_headerB'] as const

/** Two scales for several rows (1). The scales are called `0` and `1`, as LimeSurvey numbers them. */
export function dualArray(asking: Asking, variables: Variable[]): DraftItem {
  const { question, reading, id } = asking
  const rows = codedRows(question.rows, asking)
  noteEmpty(rows, asking)
  const scales = [question.answers, question.secondAnswers].map((answers, index) => {
    const coded = codedOptions(answers, asking)
    noteEmpty(coded, asking)
    const coding = codingFor(coded.map(({ theirs, ours }) => [theirs, ours] as const))
    if (coding) reading.form.codings.set(columnKey(id, scaleIds[index] ?? ''), coding)
    const header = lineOf(wordsOf(question, headers[index] ?? ''), asking)
    const number = index + 1
    return {
      id: scaleIds[index] ?? '',
      label: header ?? sentences(reading, `Skala ${number}`, `Scale ${number}`),
      points: pointsOf(coded),
      codes: coded.map(({ theirs }) => theirs),
    }
  })
  for (const { theirs, ours, label } of rows) {
    for (const scale of scales) {
      const path = [id, ours, scale.id]
      const value = codeAt(path, scale.codes)
      variables.push({
        parts: [theirs, scale.id],
        role: 'answer',
        key: path.join('.'),
        value,
        label,
      })
    }
  }
  const matrix: DualMatrix = {
    kind: 'dualMatrix',
    ...baseOf(asking),
    rows: rows.map(({ ours, label }) => ({ id: ours, label })),
    ...rowOrderOf(asking),
    scales: scales.map(({ id: scale, label, points }) => ({ id: scale, label, points })),
  }
  return itemOf(matrix, {
    parts: partsOf(rows, 'dualMatrix', asking),
    checks: [
      ...answerCountChecks(
        asking,
        limitOf(question, 'min_answers'),
        limitOf(question, 'max_answers'),
      ),
    ],
  })
}
