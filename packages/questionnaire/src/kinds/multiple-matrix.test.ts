import { describe, expect, it } from 'vitest'
import type { MultipleMatrix } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { multipleMatrix, multipleMatrixColumns, multipleMatrixForm } from './multiple-matrix.ts'

const question: MultipleMatrix = {
  kind: 'multipleMatrix',
  id: 'trips',
  text: both('Wie kommen Sie hin?'),
  special: ['notApplicable'],
  rows: [
    { id: 'work', label: both('Arbeit') },
    { id: 'school', label: both('Schule') },
  ],
  options: ['bus', 'bike', 'foot'].map((code) => ({ code, label: both(code) })),
}

const notApplicable = { kind: 'special', special: 'notApplicable' } as const
const choices = (...codes: readonly string[]) => ({ kind: 'choices', codes }) as const
const rowsOf = (work: ReturnType<typeof choices>) =>
  ({ kind: 'rowChoices', rows: { work } }) as const
const answer = {
  kind: 'rowChoices',
  rows: { work: choices('bus', 'foot'), school: notApplicable },
} as const

describe('a matrix with several answers per row', () => {
  it('reads every box of a row, in the order of the options', () => {
    const form = formOf([
      ['trips.work', 'foot'],
      ['trips.work', 'bus'],
      ['trips.school', '~notApplicable'],
    ])
    expect(multipleMatrix.read(question, form)).toEqual({ answer: answer, problems: [] })
    expect(multipleMatrix.describe(question, answer, 'de')).toEqual([
      'Arbeit: bus, foot',
      'Schule: trifft nicht zu',
    ])
  })

  it('lets the citizen decide between options and a special answer of the same row', () => {
    const form = formOf([
      ['trips.work', 'foot'],
      ['trips.work', '~notApplicable'],
      ['trips.school', 'bike'],
    ])
    expect(multipleMatrix.read(question, form)).toMatchObject({
      answer: { kind: 'rowChoices', rows: { school: choices('bike') } },
      problems: [{ code: 'specialWithValue', field: 'trips.work', row: 'work' }],
    })
  })

  it('asks for every row if required, and refuses what was never offered', () => {
    const required = { ...question, required: true }
    expect(multipleMatrixForm.check(required, rowsOf(choices('bus')))).toMatchObject([
      { code: 'required', field: 'trips.school', row: 'school' },
    ])
    expect(multipleMatrixForm.check({ ...required, options: [] }, undefined)).toEqual([])
    for (const codes of [[], ['tram'], ['bus', 'bus']]) {
      expect(multipleMatrixForm.check(question, rowsOf(choices(...codes)))).toMatchObject([
        { code: 'unknownOption', field: 'trips.work' },
      ])
    }
  })

  it('forgets options that are not offered, and rows that have none left', () => {
    const left = { ...question, options: question.options.slice(1) }
    expect(multipleMatrix.restrict(left, answer)).toEqual({
      ...answer,
      rows: { ...answer.rows, work: choices('foot') },
    })
    expect(multipleMatrix.restrict(left, rowsOf(choices('bus')))).toBeUndefined()
  })

  it('is one column of codes per row, which expressions see as lists', () => {
    expect(multipleMatrixColumns.variables(question)).toMatchObject([
      { id: 'trips.work', measure: 'multiple' },
      { id: 'trips.school', measure: 'multiple' },
    ])
    expect(multipleMatrixColumns.data(question, answer)).toEqual([
      { kind: 'codes', codes: ['bus', 'foot'] },
      notApplicable,
    ])
    expect(multipleMatrix.value(question, answer, ['work'])).toEqual(['bus', 'foot'])
    expect(multipleMatrix.value(question, answer, ['school'])).toBeNull()
    expect(multipleMatrix.value(question, answer, [])).toEqual([['bus', 'foot']])
  })
})
