import fc from 'fast-check'
import type { Answer, CellAnswer, RowAnswer, RowChoices } from '../answers.ts'
import { optionsOf } from '../kinds/options.ts'
import { placesOf } from '../kinds/places.ts'
import { pointsOf } from '../kinds/points.ts'
import type { LabelledRow } from '../parts.ts'
import type { MultipleChoice, Question } from '../question.ts'
import type { SpecialAnswer } from '../question-base.ts'
import type { Category } from '../variable.ts'
import { line, paragraph } from './line.arbitrary.ts'

/** Right answers with a value to a question that is answered by choosing; undefined for any other. */
export function choiceAnswerArbitrary(question: Question): fc.Arbitrary<Answer> | undefined {
  switch (question.kind) {
    case 'singleChoice':
    case 'yesNo':
    case 'place':
    case 'consent':
    case 'hidden':
      return oneOf(optionsOf(question), 'comment' in question && question.comment === true)
    case 'scale':
    case 'rating':
    case 'recommendation':
      return oneOf(pointsOf(question), false)
    case 'multipleChoice':
      return several(question)
    case 'matrix':
    case 'differential':
      return byRow(question, one(pointsOf(question), question.special)).map((rows) => ({
        kind: 'rows',
        rows,
      }))
    case 'multipleMatrix':
      return byRow(question, any(question.options, question.special)).map((rows) => ({
        kind: 'rowChoices',
        rows,
      }))
    case 'dualMatrix': {
      const cells = fc
        .tuple(...question.scales.map(({ points }) => one(points, question.special)))
        .map((own) => entriesOf<CellAnswer>(question.scales, own))
      return byRow(question, cells).map((rows) => ({ kind: 'cells', rows }))
    }
    case 'ranking': {
      const all = question.options.map(({ code }) => code)
      const places = placesOf(question)
      return fc
        .shuffledSubarray(all, { minLength: question.required ? places : 1, maxLength: places })
        .map((codes) => ({ kind: 'ranking', codes }))
    }
    default:
      return undefined
  }
}

function oneOf(categories: readonly Category[], hasComment: boolean): fc.Arbitrary<Answer> {
  return fc.constantFrom(...categories).chain(({ code, openText }) =>
    fc.record(
      {
        kind: fc.constant('choice' as const),
        code: fc.constant(code),
        ...(openText && { text: line(200) }),
        ...(hasComment && { comment: paragraph() }),
      },
      { requiredKeys: openText ? ['kind', 'code', 'text'] : ['kind', 'code'] },
    ),
  )
}

function several({ options, min = 1, max, comment }: MultipleChoice): fc.Arbitrary<Answer> {
  const combinable = options.filter(({ exclusive }) => !exclusive)
  const exclusive = options.filter((option) => option.exclusive)
  const many = fc.subarray(combinable, {
    minLength: Math.max(1, min),
    maxLength: Math.min(combinable.length, max ?? combinable.length),
  })
  const alone = exclusive.map((option) => fc.constant([option]))
  return fc.oneof(many, ...alone).chain((chosen) => {
    const open = chosen.filter(({ openText }) => openText)
    const codes = chosen.map(({ code }) => code)
    return fc
      .record({
        texts: byCode(open, line(200)),
        comments: comment ? byCode(chosen, fc.option(paragraph())) : fc.constant({}),
      })
      .map((words): Answer => {
        const { texts, comments } = words
        return {
          kind: 'choices',
          codes,
          ...(Object.keys(texts).length > 0 && { texts }),
          ...(Object.keys(comments).length > 0 && { comments }),
        }
      })
  })
}

function byCode(options: readonly Category[], words: fc.Arbitrary<string | null>) {
  return fc.tuple(...options.map(() => words)).map((all) =>
    Object.fromEntries(
      options.flatMap(({ code }, index) => {
        const own = all[index]
        return typeof own === 'string' ? [[code, own] as const] : []
      }),
    ),
  )
}

function one(categories: readonly Category[], special: readonly SpecialAnswer[] = []) {
  return fc.constantFrom<RowAnswer[]>(
    ...categories.map(({ code }) => ({ kind: 'choice' as const, code })),
    ...special.map((own) => ({ kind: 'special' as const, special: own })),
  )
}

function any(
  categories: readonly Category[],
  special: readonly SpecialAnswer[] = [],
): fc.Arbitrary<RowChoices> {
  const codes = categories.map(({ code }) => code)
  return fc.oneof(
    fc.subarray(codes, { minLength: 1 }).map((own) => ({ kind: 'choices' as const, codes: own })),
    ...special.map((own) => fc.constant({ kind: 'special' as const, special: own })),
  )
}

/** Something for every row if the question is required, else for some. */
function byRow<Own>(
  { rows, required }: Pick<Question, 'required'> & { readonly rows: readonly LabelledRow[] },
  own: fc.Arbitrary<Own>,
) {
  return fc
    .subarray([...rows], { minLength: required ? rows.length : 1 })
    .chain((some) => fc.tuple(...some.map(() => own)).map((all) => entriesOf(some, all)))
}

function entriesOf<Own>(names: readonly { readonly id: string }[], all: readonly Own[]) {
  return Object.fromEntries(
    names.flatMap(({ id }, index): [string, Own][] => {
      const own = all[index]
      return own === undefined ? [] : [[id, own]]
    }),
  )
}
