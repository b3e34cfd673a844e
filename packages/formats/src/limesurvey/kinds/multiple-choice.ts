import type { ExclusiveOption, Language, MultipleChoice } from '@meinungsbild/questionnaire'
import { call, literal } from '../../expressions/construct.ts'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { attributeOf, limitOf, listOf, type Limit } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { codedOptions, type Coded } from '../codes.ts'
import { partsOf } from '../filters.ts'
import { noteAt, type Asking } from '../reading.ts'
import { chosenIn, commentOn, labelLiteral } from '../references.ts'
import type { Variable } from '../variables.ts'
import { answerCountChecks } from './answer-count.ts'
import { orderOf, sortedByLabel } from './order.ts'
import { noteEmpty, otherLabel } from './single-choice.ts'

const otherCode = 'other'

/** Several of a list (M), with a field for a comment beside each (P). */
export function multipleChoice(asking: Asking, variables: Variable[]): DraftItem {
  const { question } = asking
  const hasComments = question.type === 'P'
  const coded = codedOptions(question.rows, asking, question.hasOther ? [otherCode] : [])
  const options = optionsOf(coded, asking)
  noteEmpty(options, asking)
  keepVariables(options, coded, asking, variables)
  const { constant, checks } = numberOfChoices(options, asking)
  const choice: MultipleChoice = {
    kind: 'multipleChoice',
    ...baseOf(asking),
    options,
    ...orderOf(asking),
    ...constant,
    ...(hasComments && { comment: true }),
  }
  return itemOf(choice, {
    parts: partsOf(coded, 'multipleChoice', asking),
    checks,
  })
}

function optionsOf(coded: readonly Coded[], asking: Asking): readonly ExclusiveOption[] {
  const { question } = asking
  const excluding = new Set(listOf(question, 'exclude_all_others'))
  if (question.hasOther && excluding.has(otherCode)) {
    noteAt(
      asking,
      'lost',
      '„Sonstiges“ schloss alle anderen Antworten aus; mit einem Textfeld geht das hier nicht.',
      '“Other” excluded all other answers; with a text field it cannot do so here.',
    )
  }
  const options = sortedByLabel(coded, asking).map(({ ours, theirs, label }): ExclusiveOption => ({
    code: ours,
    label,
    ...(excluding.has(theirs) && { exclusive: true, ...(orderOf(asking) && { fixed: true }) }),
  }))
  if (!question.hasOther) return options
  const other: ExclusiveOption = {
    code: otherCode,
    label: otherLabel(asking),
    openText: true,
    ...(orderOf(asking) && { fixed: true }),
  }
  return attributeOf(question, 'other_position') === 'beginning'
    ? [other, ...options]
    : [...options, other]
}

function keepVariables(
  options: readonly ExclusiveOption[],
  coded: readonly Coded[],
  { question, id }: Asking,
  variables: Variable[],
): void {
  const hasComments = question.type === 'P'
  for (const { theirs, ours, label } of coded) {
    const own = { parts: [theirs], key: `${id}:${ours}`, label }
    const value = chosenIn([id], ours)
    const shown = (language: Language) =>
      call('if', value.expression, labelLiteral(label, language, theirs), literal(''))
    variables.push({ ...own, role: 'answer', value, shown })
    if (!hasComments) continue
    const key = `${id}.~comment~${ours}`
    variables.push({ ...own, key, role: 'comment', value: commentOn([id, ours]) })
  }
  if (!options.some(({ code }) => code === otherCode)) return
  variables.push({
    parts: [],
    role: 'other',
    key: `${id}~${otherCode}`,
    value: commentOn([id, otherCode]),
    chosen: chosenIn([id], otherCode).expression,
  })
}

/** Limits that are numbers, within what can be chosen; others become checks. */
function numberOfChoices(
  options: readonly ExclusiveOption[],
  asking: Asking,
): {
  readonly constant: Pick<MultipleChoice, 'min' | 'max'>
  readonly checks: DraftItem['checks']
} {
  const combinable = options.filter(({ exclusive }) => !exclusive).length
  const isWithin = (limit: Limit | undefined, most: number): limit is number =>
    typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= most
  const min = limitOf(asking.question, 'min_answers')
  const max = limitOf(asking.question, 'max_answers')
  const isMin = isWithin(min, combinable)
  const isMax = isWithin(max, options.length) && !(isMin && min > max)
  return {
    constant: { ...(isMin && { min }), ...(isMax && { max }) },
    checks: answerCountChecks(asking, isMin ? undefined : min, isMax ? undefined : max),
  }
}
