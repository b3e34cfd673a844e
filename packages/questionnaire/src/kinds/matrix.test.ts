import { describe, expect, it } from 'vitest'
import type { RowAnswer } from '../answers.ts'
import type { Matrix } from '../question.ts'
import { agreement, both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { matrix, matrixColumns, matrixForm } from './matrix.ts'

const question: Matrix = {
  kind: 'matrix',
  id: 'services',
  text: both('Wie zufrieden sind Sie?'),
  required: true,
  special: ['noAnswer'],
  points: agreement,
  rows: [
    { id: 'parks', label: { de: 'Parks', en: 'Parks' } },
    { id: '__proto__', label: { de: 'Busse', en: 'Buses' } },
  ],
}

const yes: RowAnswer = { kind: 'choice', code: 'yes' }
const noAnswer: RowAnswer = { kind: 'special', special: 'noAnswer' }
const rows = (...entries: readonly (readonly [string, RowAnswer])[]) =>
  ({ kind: 'rows', rows: Object.fromEntries(entries) }) as const

describe('matrix', () => {
  it('reads each row from its own field, even one called __proto__', () => {
    const form = formOf([
      ['services.parks', 'yes'],
      ['services.__proto__', '~noAnswer'],
      ['services.constructor', 'no'],
    ])
    const answer = matrix.read(question, form)?.answer
    expect(answer).toEqual(rows(['parks', yes], ['__proto__', noAnswer]))
    expect(answer && matrixForm.check(question, answer)).toEqual([])
    expect(answer && matrix.describe(question, answer, 'en')).toEqual([
      'Parks: agree',
      'Buses: no answer',
    ])
  })

  it('keeps the rows that can be read and names the one that cannot', () => {
    const form = formOf([
      ['services.parks', 'yes'],
      ['services.__proto__', 'perhaps'],
    ])
    expect(matrix.read(question, form)).toEqual({
      answer: rows(['parks', yes]),
      problems: [
        expect.objectContaining({
          code: 'unknownOption',
          field: 'services.__proto__',
          row: '__proto__',
        }),
      ],
    })
  })

  it('asks for every row if required, each at its own field', () => {
    expect(matrixForm.check(question, undefined)).toHaveLength(2)
    expect(matrixForm.check(question, rows(['__proto__', noAnswer]))).toMatchObject([
      { code: 'required', question: 'services', row: 'parks', field: 'services.parks' },
    ])
    expect(matrixForm.check({ ...question, required: false }, rows(['parks', yes]))).toEqual([])
  })

  it('refuses rows and points that it has not', () => {
    const all = [['parks', yes] as const, ['__proto__', noAnswer] as const]
    const check = (...more: readonly (readonly [string, RowAnswer])[]) =>
      matrixForm.check(question, rows(...all, ...more))
    expect(check(['trams', yes])).toMatchObject([
      { code: 'unknownOption', field: 'services.parks' },
    ])
    expect(check(['parks', { kind: 'choice', code: 'x' }])).toMatchObject([{ row: 'parks' }])
    expect(check(['parks', { kind: 'special', special: 'dontKnow' }])).toHaveLength(1)
  })

  it('is one ordinal variable per row', () => {
    expect(matrixColumns.variables(question)).toMatchObject([
      { id: 'services.parks', question: 'services', row: 'parks', rowLabel: { de: 'Parks' } },
      { id: 'services.__proto__', question: 'services', row: '__proto__', measure: 'ordinal' },
    ])
    expect(matrixColumns.data(question, rows(['__proto__', noAnswer]))).toEqual([
      undefined,
      noAnswer,
    ])
    expect(matrixColumns.data(question, noAnswer)).toEqual([noAnswer, noAnswer])
  })

  it('lets expressions see the value of a row, or of all that have one', () => {
    const answer = rows(['parks', yes], ['__proto__', noAnswer])
    expect(matrix.value(question, answer, ['parks'])).toBe(3)
    expect(matrix.value(question, answer, ['__proto__'])).toBeNull()
    expect(matrix.value(question, answer, ['constructor'])).toBeNull()
    expect(matrix.value(question, answer, [])).toEqual([3])
    expect(matrix.value(question, rows(['__proto__', noAnswer]), [])).toBeNull()
  })

  it('forgets rows that are not shown', () => {
    const left = { ...question, rows: question.rows.slice(1) }
    const answer = rows(['parks', yes], ['__proto__', noAnswer])
    expect(matrix.restrict(left, answer)).toEqual(rows(['__proto__', noAnswer]))
    expect(matrix.restrict(left, rows(['parks', yes]))).toBeUndefined()
    expect(matrixForm.check({ ...question, rows: [] }, undefined)).toEqual([])
  })
})
