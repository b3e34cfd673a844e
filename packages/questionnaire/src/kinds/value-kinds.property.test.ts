import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../answers.ts'
import type { Datum } from '../datum.ts'
import { cellField, countField, fileField, rowField, specialField } from '../field-names.ts'
import { parseAnswers } from '../parse-answers.ts'
import type { Question } from '../question.ts'
import { formOf } from '../testing/form-of.ts'
import { valueAnswerArbitrary } from '../testing/value-answers.arbitrary.ts'
import { valueQuestionArbitrary } from '../testing/value-questions.arbitrary.ts'
import type { Variable } from '../variable.ts'
import { dataOf, variablesOf } from './columns.ts'
import { checkAnswer, fields, writeAnswer } from './forms.ts'
import { describe as describeAnswer, readAnswer, restrictAnswer, valueOf } from './register.ts'

const asked = valueQuestionArbitrary.map((question): Question => ({ ...question, id: 'q' }))

const answered = asked.chain((question) => {
  const valued = valueAnswerArbitrary(question) ?? fc.constant<Answer>({ kind: 'text', value: '' })
  const specials = (question.special ?? []).map((special) =>
    fc.constant<Answer>({ kind: 'special', special }),
  )
  return fc
    .oneof({ arbitrary: valued, weight: 3 }, ...specials)
    .map((answer) => ({ question, answer }))
})

/** Names that the question has or nearly has, with values that may be sent by anybody. */
const garbled = asked.chain((question) => {
  const own = fields(question).slice(0, 30)
  const near = [
    countField('q'),
    fileField('q'),
    specialField('q'),
    rowField('q', '__proto__'),
    cellField('q', '1', 'constructor'),
  ]
  const name = fc.oneof(fc.constantFrom(...own, ...near), fc.string())
  const value = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '0',
      '-0',
      '1e999',
      '50',
      '999',
      'NaN',
      '{}',
      'null',
      '[]',
      'dontKnow',
    ),
    fc.constantFrom(
      '2026-02-30',
      '24:00',
      '2026-13',
      'a@b',
      '1.234.5',
      '{"name":1}',
      '1',
      '2',
      'yes',
    ),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )
  return fc
    .array(fc.tuple(name, value), { maxLength: 30 })
    .map((entries) => ({ question, entries }))
})

function fits(datum: Datum, { measure, categories, special }: Variable): boolean {
  switch (datum.kind) {
    case 'special':
      return special.includes(datum.special)
    case 'number':
      return measure === 'metric'
    case 'text':
    case 'date':
      return measure === datum.kind
    case 'code':
      return categories.some(({ code }) => code === datum.code)
    case 'codes':
      return datum.codes.every((own) => categories.some(({ code }) => code === own))
    default:
      return datum satisfies never
  }
}

describe('a kind that is answered by typing, sending files or making entries', () => {
  it('finds nothing wrong with a right answer, and reads it as it was written', () => {
    fc.assert(
      fc.property(answered, ({ question, answer }) => {
        expect(checkAnswer(question, answer)).toEqual([])
        const entries = writeAnswer(question, answer)
        const reading = readAnswer(question, formOf(entries))
        expect(reading?.answer).toEqual(answer)
        expect(reading?.problems ?? []).toEqual([])
        const names = fields(question)
        for (const [name] of entries) expect(names).toContain(name)
      }),
    )
  })

  it('keeps all of a right answer where everything is offered, and takes it in from a sealed ballot', () => {
    fc.assert(
      fc.property(answered, ({ question, answer }) => {
        expect(restrictAnswer(question, answer)).toEqual(answer)
        expect(parseAnswers(JSON.parse(JSON.stringify({ q: answer })))).toEqual({
          ok: true,
          answers: { q: answer },
        })
      }),
    )
  })

  it('has a column for every piece of data, and words for every answer', () => {
    fc.assert(
      fc.property(answered, ({ question, answer }) => {
        const variables = variablesOf(question)
        const data = dataOf(question, answer)
        expect(data).toHaveLength(variables.length)
        expect(new Set(variables.map(({ id }) => id)).size).toBe(variables.length)
        expect(data.some((datum) => datum !== undefined)).toBe(true)
        for (const [index, datum] of data.entries()) {
          const variable = variables[index]
          expect(datum === undefined || (variable && fits(datum, variable))).toBe(true)
        }
        for (const language of ['de', 'en', 'tr']) {
          expect(describeAnswer(question, answer, language).join('')).not.toBe('')
        }
      }),
    )
  })

  it('shows expressions under the name of every column what stands in it', () => {
    fc.assert(
      fc.property(answered, ({ question, answer }) => {
        const data = dataOf(question, answer)
        for (const [index, { id }] of variablesOf(question).entries()) {
          const path = id.split('.').slice(1)
          const datum = data[index]
          const isEmpty = datum === undefined || datum.kind === 'special'
          expect(valueOf(question, answer, path) === null).toBe(isEmpty)
        }
      }),
    )
  })

  it('takes any form without an exception: every problem has its field, and what passes survives the next form', () => {
    fc.assert(
      fc.property(garbled, ({ question, entries }) => {
        const reading = readAnswer(question, formOf(entries))
        const checked = checkAnswer(question, reading?.answer)
        const names = fields(question)
        for (const problem of [...(reading?.problems ?? []), ...checked]) {
          expect(names).toContain(problem.field)
          expect(problem.question).toBe('q')
        }
        if (reading?.answer === undefined || checked.length > 0) return
        const again = readAnswer(question, formOf(writeAnswer(question, reading.answer)))
        expect(again?.answer).toEqual(reading.answer)
      }),
    )
  })

  it('judges any answer of any kind without an exception', () => {
    fc.assert(
      fc.property(asked, answered, fc.array(fc.string()), (question, { answer }, path) => {
        const names = fields(question)
        for (const problem of checkAnswer(question, answer)) expect(names).toContain(problem.field)
        expect(dataOf(question, answer)).toHaveLength(variablesOf(question).length)
        valueOf(question, answer, path)
        describeAnswer(question, answer, 'de')
        writeAnswer(question, answer)
        restrictAnswer(question, answer)
      }),
    )
  })
})
