import fc from 'fast-check'
import type { Answer, Answers, RowAnswer } from '../answers.ts'
import { tidyLine, tidyText } from '../kinds/tidy.ts'
import type { MultipleChoice, Option, Question, SpecialAnswer } from '../question.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { dayOf } from './question.arbitrary.ts'

/** Right answers to some of the questions, hidden ones included. */
export function answersArbitrary(questionnaire: Questionnaire): fc.Arbitrary<Answers> {
  return pick(questionnaire, (question) => fc.option(answerArbitrary(question), { nil: undefined }))
}

/** Right answers to all questions, hidden ones included; every row of a matrix. */
export function fullAnswersArbitrary(questionnaire: Questionnaire): fc.Arbitrary<Answers> {
  return pick(questionnaire, answerArbitrary)
}

function pick(
  questionnaire: Questionnaire,
  arbitrary: (question: Question) => fc.Arbitrary<Answer | undefined>,
): fc.Arbitrary<Answers> {
  const questions = questionnaire.pages
    .flatMap((page) => page.questions)
    .filter(({ kind }) => kind !== 'statement')
  return fc.tuple(...questions.map(arbitrary)).map((answers) =>
    Object.fromEntries(
      questions.flatMap(({ id }, index): [string, Answer][] => {
        const answer = answers[index]
        return answer === undefined ? [] : [[id, answer]]
      }),
    ),
  )
}

function answerArbitrary(question: Question): fc.Arbitrary<Answer> {
  const valued = valuedArbitrary(question)
  const { special } = question
  if (question.kind === 'matrix' || special === undefined || special.length === 0) return valued
  return fc.oneof({ arbitrary: valued, weight: 3 }, specialArbitrary(special))
}

function specialArbitrary(special: readonly SpecialAnswer[]) {
  return fc.constantFrom(...special).map((own) => ({ kind: 'special' as const, special: own }))
}

function valuedArbitrary(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'singleChoice':
      return fc.constantFrom(...question.options).chain((option) =>
        option.openText
          ? fc.record({
              kind: fc.constant('choice'),
              code: fc.constant(option.code),
              text: line(200),
            })
          : fc.constant({ kind: 'choice', code: option.code }),
      )
    case 'multipleChoice':
      return choicesArbitrary(question)
    case 'scale':
      return fc.constantFrom(...question.points).map(({ code }) => ({ kind: 'choice', code }))
    case 'matrix': {
      const codes = question.points.map(({ code }): RowAnswer => ({ kind: 'choice', code }))
      const specials = (question.special ?? []).map((special): RowAnswer => ({
        kind: 'special',
        special,
      }))
      const row = fc.constantFrom(...codes, ...specials)
      return fc.tuple(...question.rows.map(() => row)).map((rows) => ({
        kind: 'rows',
        rows: Object.fromEntries(
          question.rows.flatMap(({ id }, index) => {
            const own = rows[index]
            return own === undefined ? [] : [[id, own] as const]
          }),
        ),
      }))
    }
    case 'number': {
      const { min = -1e12, max = 1e12, decimals = 0 } = question
      const unit = 10 ** decimals
      return fc
        .integer({ min: min * unit, max: max * unit })
        .map((steps) => ({ kind: 'number', value: steps / unit + 0 }))
    }
    case 'shortText':
      return line(question.maxLength ?? 200).map((value) => ({ kind: 'text', value }))
    case 'longText':
      return fc
        .string({ unit: 'grapheme', maxLength: 50 })
        .map(tidyText)
        .map((value) => ({ kind: 'text', value: value || 'ja' }))
    case 'date': {
      const start = Date.UTC(2020, 0, 1)
      const days = (day: string) => (Date.parse(day) - start) / 86_400_000
      const { min = '2020-01-01', max = '2028-01-01' } = question
      return fc
        .integer({ min: days(min), max: days(max) })
        .map((day) => ({ kind: 'date', value: dayOf(day) }))
    }
    case 'statement':
      throw new TypeError('A statement has no answer')
    default: {
      const unknown: never = question
      throw new TypeError(`A question of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function choicesArbitrary({ options, min = 1, max }: MultipleChoice): fc.Arbitrary<Answer> {
  const combinable = options.filter((option) => !option.exclusive)
  const exclusive = options.filter((option) => option.exclusive)
  const several = fc.subarray(combinable, {
    minLength: Math.max(1, min),
    maxLength: Math.min(combinable.length, max ?? combinable.length),
  })
  const chosen =
    exclusive.length === 0
      ? several
      : fc.oneof(
          several,
          fc.constantFrom(...exclusive).map((option) => [option]),
        )
  return chosen.chain((own) => {
    const open = own.filter((option: Option) => option.openText)
    return fc.tuple(...open.map(() => line(200))).map((texts): Answer => {
      const codes = own.map(({ code }) => code)
      if (open.length === 0) return { kind: 'choices', codes }
      const entries = open.map(({ code }, index) => [code, texts[index] ?? ''] as const)
      return { kind: 'choices', codes, texts: Object.fromEntries(entries) }
    })
  })
}

function line(maxLength: number): fc.Arbitrary<string> {
  return (
    fc
      .string({ unit: 'binary', maxLength: Math.min(40, maxLength) })
      // Composing characters may make a text longer.
      .map((text) => tidyLine([...tidyLine(text)].slice(0, maxLength).join('')) || 'x')
  )
}
