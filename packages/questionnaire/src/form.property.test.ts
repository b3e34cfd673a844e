import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPage } from './check-page.ts'
import { describeAnswer } from './describe-answer.ts'
import { parseForm } from './form-text.ts'
import { fromForm, readPage, toForm } from './form.ts'
import { journey } from './journey.ts'
import type { Datum } from './datum.ts'
import { dataOf, variablesOf } from './kinds/columns.ts'
import { checkAnswer, fields } from './kinds/forms.ts'
import { restrictAnswer } from './kinds/register.ts'
import { findQuestion } from './lookup.ts'
import { problemMessage } from './messages/messages.ts'
import type { Questionnaire } from './questionnaire.ts'
import { receivePage } from './receive-page.ts'
import { answersArbitrary } from './testing/answers.arbitrary.ts'
import { circumstancesArbitrary } from './testing/circumstances.arbitrary.ts'
import { formOf } from './testing/form-of.ts'
import { questionnaireArbitrary } from './testing/questionnaire.arbitrary.ts'
import type { Variable } from './variable.ts'

const answered = questionnaireArbitrary.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    answers: answersArbitrary(questionnaire),
  }),
)

/** What an attacker or a broken browser might send: real names with strange values, strange names. */
const garbled = questionnaireArbitrary.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    entries: garbage(questionnaire),
    circumstances: circumstancesArbitrary(questionnaire),
  }),
)

function garbage(questionnaire: Questionnaire) {
  const questions = questionsOf(questionnaire)
  const strange = ['__proto__', 'constructor', 'toString', '', '~', '.', '~dontKnow', '~noAnswer']
  const names = [
    ...questions.flatMap(fields),
    ...questions.flatMap(({ id }) => [`${id}~special`, `${id}.~comment`, `${id}.~count`]),
    'q0.__proto__',
  ]
  const values = [
    ...strange,
    ...questions.flatMap((question) =>
      variablesOf(question).flatMap(({ categories }) => categories.map(({ code }) => code)),
    ),
    'dontKnow',
    'notApplicable',
    '1',
    '2.',
    '-0',
    '1e999',
    '99999999999999999999',
    '2026-02-30',
    '2026-02-28',
    '24:00',
    'name@example.org',
  ]
  return fc.array(
    fc.tuple(
      fc.oneof(
        { arbitrary: fc.constantFrom(...names), weight: 8 },
        fc.constantFrom(...strange),
        fc.string(),
      ),
      fc.oneof(
        { arbitrary: fc.constantFrom(...values), weight: 3 },
        fc.string({ unit: 'binary', maxLength: 300 }),
      ),
    ),
    { maxLength: 60 },
  )
}

function questionsOf({ pages }: Questionnaire) {
  return pages.flatMap((page) => page.questions)
}

describe('a form', () => {
  it('is read as the answers it was filled with', () => {
    fc.assert(
      fc.property(answered, ({ questionnaire, answers }) => {
        const entries = toForm(questionnaire, answers)
        expect(fromForm(questionnaire, formOf(entries))).toEqual({ answers, problems: [] })
        const names = new Set(questionsOf(questionnaire).flatMap(fields))
        for (const [name] of entries) expect(names).toContain(name)
      }),
    )
  })

  it('of any content is read and checked without an exception, and every problem has its message and its field', () => {
    fc.assert(
      fc.property(garbled, ({ questionnaire, entries, circumstances }) => {
        const form = formOf(entries)
        const all = fromForm(questionnaire, form)
        const walk = journey(questionnaire, all.answers, circumstances)
        const problems = [...all.problems]
        for (const own of walk.pages) {
          problems.push(...readPage(own.page, form).problems, ...checkPage(own, walk.answers))
          problems.push(
            ...receivePage(questionnaire, own.page, all.answers, form, circumstances).problems,
          )
        }
        for (const question of questionsOf(questionnaire)) {
          const answer = all.answers[question.id]
          const lines = describeAnswer(question, answer, 'de')
          expect(lines.length > 0).toBe(answer !== undefined)
        }
        for (const problem of problems) {
          const question = questionsOf(questionnaire).find(({ id }) => id === problem.question)
          expect(question && fields(question)).toContain(problem.field)
          expect(problemMessage(problem, 'de')).toMatch(/^[A-ZÄÖÜ].*[^ ]\.$/s)
          if (problem.message !== undefined) continue
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

describe('an answer', () => {
  it('fills as many columns as its question has, each as the column is', () => {
    fc.assert(
      fc.property(answered, ({ questionnaire, answers }) => {
        for (const [id, answer] of Object.entries(answers)) {
          const question = findQuestion(questionnaire, id)
          if (question === undefined) throw new TypeError(id)
          const columns = variablesOf(question)
          const data = dataOf(question, answer)
          expect(data).toHaveLength(columns.length)
          for (const [index, column] of columns.entries()) {
            expect({ datum: data[index], fits: fits(data[index], column) }).toMatchObject({
              fits: true,
            })
          }
        }
      }),
    )
  })

  it('is what is left of it where everything is offered, whoever asks', () => {
    fc.assert(
      fc.property(answered, ({ questionnaire, answers }) => {
        for (const [id, answer] of Object.entries(answers)) {
          const question = findQuestion(questionnaire, id)
          expect(question && restrictAnswer(question, answer)).toEqual(answer)
        }
      }),
    )
  })
})

function fits(datum: Datum | undefined, { measure, categories, special }: Variable): boolean {
  const isCode = (code: string) => categories.some((category) => category.code === code)
  switch (datum?.kind) {
    case undefined:
      return true
    case 'special':
      return special.includes(datum.special)
    case 'code':
      return (measure === 'nominal' || measure === 'ordinal') && isCode(datum.code)
    case 'codes':
      return measure === 'multiple' && datum.codes.every(isCode)
    case 'number':
      return measure === 'metric'
    case 'text':
    case 'date':
      return measure === datum.kind
    default:
      return datum satisfies never
  }
}

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
