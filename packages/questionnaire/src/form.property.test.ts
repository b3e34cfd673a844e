import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPage } from './check-page.ts'
import { describeAnswer } from './describe-answer.ts'
import { parseForm } from './form-text.ts'
import { fromForm, readPage, toForm } from './form.ts'
import { journey } from './journey.ts'
import { checkAnswer, fields } from './kinds/register.ts'
import { findQuestion } from './lookup.ts'
import { problemMessage } from './messages/messages.ts'
import type { Questionnaire } from './questionnaire.ts'
import { receivePage } from './receive-page.ts'
import { answersArbitrary } from './testing/answers.arbitrary.ts'
import { formOf } from './testing/form-of.ts'
import { questionnaireArbitrary } from './testing/questionnaire.arbitrary.ts'

const answered = questionnaireArbitrary.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    answers: answersArbitrary(questionnaire),
  }),
)

/** What an attacker or a broken browser might send: real names with strange values, strange names. */
const garbled = questionnaireArbitrary.chain((questionnaire) =>
  fc.record({ questionnaire: fc.constant(questionnaire), entries: garbage(questionnaire) }),
)

function garbage(questionnaire: Questionnaire) {
  const questions = questionnaire.pages.flatMap((page) => page.questions)
  const strange = ['__proto__', 'constructor', 'toString', '', '~', '.', '~dontKnow', '~noAnswer']
  const names = [
    ...questions.flatMap(fields),
    ...questions.map(({ id }) => `${id}~special`),
    'q0.__proto__',
  ]
  const codes = questions.flatMap((question) =>
    'options' in question
      ? question.options.map(({ code }) => code)
      : 'points' in question
        ? question.points.map(({ code }) => code)
        : [],
  )
  const values = [
    ...strange,
    ...codes,
    'dontKnow',
    '-0',
    '1e999',
    '99999999999999999999',
    '2026-02-30',
  ]
  return fc.array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...names, ...strange), fc.string()),
      fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary', maxLength: 300 })),
    ),
    { maxLength: 40 },
  )
}

describe('a form', () => {
  it('is read as the answers it was filled with', () => {
    fc.assert(
      fc.property(answered, ({ questionnaire, answers }) => {
        const entries = toForm(questionnaire, answers)
        expect(fromForm(questionnaire, formOf(entries))).toEqual({ answers, problems: [] })
        const names = questionnaire.pages.flatMap((page) =>
          page.questions.flatMap((question) => [...fields(question)]),
        )
        for (const [name] of entries) expect(names).toContain(name)
      }),
    )
  })

  it('of any content is read and checked without an exception, and every problem has its message and its field', () => {
    fc.assert(
      fc.property(garbled, ({ questionnaire, entries }) => {
        const form = formOf(entries)
        const all = fromForm(questionnaire, form)
        const walk = journey(questionnaire, all.answers)
        const problems = [...all.problems]
        for (const own of walk.pages) {
          problems.push(...readPage(own.page, form).problems, ...checkPage(own, all.answers))
          problems.push(...receivePage(questionnaire, own.page, all.answers, form).problems)
          for (const question of own.questions) {
            const answer = all.answers[question.id]
            const lines = describeAnswer(question, answer, 'de')
            expect(lines.length > 0).toBe(answer !== undefined)
          }
        }
        for (const problem of problems) {
          const question = questionnaire.pages
            .flatMap((page) => page.questions)
            .find(({ id }) => id === problem.question)
          expect(question && fields(question)).toContain(problem.field)
          expect(problemMessage(problem, 'de')).toMatch(/^[A-ZÄÖÜ].*[^ ]\.$/s)
          expect(problemMessage(problem, 'en')).not.toBe(problemMessage(problem, 'de'))
        }
      }),
    )
  })

  it('of any content gives answers that, once they pass their check, survive the next form', () => {
    fc.assert(
      fc.property(garbled, ({ questionnaire, entries }) => {
        const { answers } = fromForm(questionnaire, formOf(entries))
        const passed = Object.entries(answers).filter(([id, answer]) => {
          const question = findQuestion(questionnaire, id)
          return question !== undefined && checkAnswer(question, answer).length === 0
        })
        const carried = Object.fromEntries(passed)
        const again = fromForm(questionnaire, formOf(toForm(questionnaire, carried)))
        expect(again).toEqual({ answers: carried, problems: [] })
      }),
    )
  })
})

describe('reading the text of a form', () => {
  it('finds what URLSearchParams finds', () => {
    const part = fc.oneof(
      fc.constantFrom('a', 'q1', '__proto__', ''),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part)), (entries) => {
        const params = new URLSearchParams(entries.map((entry): [string, string] => [...entry]))
        const form = parseForm(params.toString())
        for (const name of [...params.keys(), 'absent', 'get']) {
          expect(form.get(name)).toBe(params.get(name))
          expect(form.getAll(name)).toEqual(params.getAll(name))
        }
      }),
    )
  })

  it('takes broken escapes as they are', () => {
    const form = parseForm('a=100%+sicher&b&&=c&%zz=1')
    expect(form.get('a')).toBe('100% sicher')
    expect(form.get('b')).toBe('')
    expect(form.get('')).toBe('c')
    expect(form.get('%zz')).toBe('1')
  })
})
