import type { Option, Ranking } from '@meinungsbild/questionnaire'
import { call, literal } from '../../expressions/construct.ts'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { limitOf } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { codedOptions } from '../codes.ts'
import { partsOf } from '../filters.ts'
import type { Asking } from '../reading.ts'
import { labelLiteral } from '../references.ts'
import type { Variable } from '../variables.ts'
import { answerCountChecks } from './answer-count.ts'
import { orderOf, sortedByLabel } from './order.ts'
import { noteEmpty } from './single-choice.ts'

/** An order of preference (R). LimeSurvey keeps the code of each place: `Q_1`, `Q_2`. */
export function ranking(asking: Asking, variables: Variable[]): DraftItem {
  const { question, id } = asking
  const answers = question.answers.length > 0 ? question.answers : question.rows
  const coded = codedOptions(answers, asking)
  noteEmpty(coded, asking)
  const codes = coded.map(({ ours }) => ours)
  for (const [index] of coded.entries()) {
    const place = String(index + 1)
    variables.push({
      parts: [place],
      role: 'answer',
      key: `${id}#${place}`,
      value: {
        kind: 'value',
        expression: call('item', { kind: 'reference', path: [id] }, literal(index + 1)),
        // Codes within a list are not rewritten: where they are called otherwise, they cannot be asked for.
        type: coded.every(({ theirs, ours }) => theirs === ours) ? 'text' : 'unknown',
        codes,
      },
      shown: (language) => labelOf(id, index + 1, language, coded),
    })
  }
  const places = limitOf(question, 'max_answers', 'ranking_slots', 'max_subquestions')
  const areThere = typeof places === 'number' && places >= 1 && places <= coded.length
  const own: Ranking = {
    kind: 'ranking',
    ...baseOf(asking),
    options: sortedByLabel(coded, asking).map(({ ours, label }): Option => ({ code: ours, label })),
    ...orderOf(asking),
    ...(areThere && { places: Math.trunc(places) }),
  }
  const max = typeof places === 'number' ? undefined : places
  return itemOf(own, {
    parts: partsOf(coded, 'ranking', asking),
    checks: [...answerCountChecks(asking, limitOf(question, 'min_answers'), max)],
  })
}

/** The label of what was put in one place, spelled out: `label` only knows whole answers. */
function labelOf(
  id: string,
  place: number,
  language: string,
  coded: readonly { readonly ours: string; readonly label: Readonly<Record<string, string>> }[],
) {
  const item = call('item', { kind: 'reference', path: [id] }, literal(place))
  return coded.reduceRight(
    (rest, { ours, label }) =>
      call(
        'if',
        { kind: 'operation', operator: '=', left: item, right: literal(ours) },
        labelLiteral(label, language, ours),
        rest,
      ),
    literal(''),
  )
}
