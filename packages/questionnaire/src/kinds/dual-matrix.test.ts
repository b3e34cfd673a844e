import { describe, expect, it } from 'vitest'
import type { DualMatrix } from '../question.ts'
import { agreement, both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { dualMatrix, dualMatrixColumns, dualMatrixForm } from './dual-matrix.ts'

const question: DualMatrix = {
  kind: 'dualMatrix',
  id: 'offers',
  text: both('Wie wichtig, wie gut?'),
  special: ['dontKnow'],
  rows: [
    { id: '__proto__', label: both('Bäder') },
    { id: 'parks', label: both('Parks') },
  ],
  scales: [
    { id: 'weight', label: both('wichtig'), points: agreement },
    { id: 'state', label: both('gut'), points: agreement },
  ],
}

const form = formOf([
  ['offers.__proto__.weight', 'yes'],
  ['offers.__proto__.state', '~dontKnow'],
  ['offers.parks.state', 'partly'],
])
const answer = {
  kind: 'cells',
  rows: Object.fromEntries([
    [
      '__proto__',
      {
        weight: { kind: 'choice', code: 'yes' } as const,
        state: { kind: 'special', special: 'dontKnow' } as const,
      },
    ],
    ['parks', { state: { kind: 'choice', code: 'partly' } as const }],
  ]),
} as const

describe('a matrix with two scales', () => {
  it('reads each cell from its own field', () => {
    expect(dualMatrix.read(question, form)).toEqual({ answer, problems: [] })
    expect(dualMatrixForm.check(question, answer)).toEqual([])
    expect(dualMatrix.describe(question, answer, 'de')).toEqual([
      'Bäder – wichtig: stimme zu',
      'Bäder – gut: weiß nicht',
      'Parks – gut: teils, teils',
    ])
  })

  it('asks for every cell if required', () => {
    expect(dualMatrixForm.check({ ...question, required: true }, answer)).toMatchObject([
      { code: 'required', field: 'offers.parks.weight', row: 'parks.weight' },
    ])
  })

  it('refuses cells that it has not, and values that are no points', () => {
    const wrong = [
      { parks: { price: { kind: 'choice', code: 'yes' } } },
      { trams: { state: { kind: 'choice', code: 'yes' } } },
      { parks: { state: { kind: 'choice', code: 'maybe' } } },
      { parks: { state: { kind: 'number', value: 3 } } },
    ] as const
    for (const rows of wrong) {
      expect(dualMatrixForm.check(question, { kind: 'cells', rows })).toMatchObject([
        { code: 'unknownOption' },
      ])
    }
  })

  it('forgets rows that are not shown', () => {
    const left = { ...question, rows: question.rows.slice(1) }
    expect(dualMatrix.restrict(left, answer)).toEqual({
      kind: 'cells',
      rows: { parks: { state: { kind: 'choice', code: 'partly' } } },
    })
  })

  it('is one ordinal column per row and scale', () => {
    expect(dualMatrixColumns.variables(question)).toMatchObject([
      {
        id: 'offers.__proto__.weight',
        row: '__proto__',
        column: 'weight',
        rowLabel: both('Bäder'),
      },
      { id: 'offers.__proto__.state', columnLabel: both('gut'), measure: 'ordinal' },
      { id: 'offers.parks.weight' },
      { id: 'offers.parks.state' },
    ])
    expect(dualMatrixColumns.data(question, answer)).toEqual([
      { kind: 'code', code: 'yes' },
      { kind: 'special', special: 'dontKnow' },
      undefined,
      { kind: 'code', code: 'partly' },
    ])
  })

  it('lets expressions see a cell, a row and all', () => {
    expect(dualMatrix.value(question, answer, ['parks', 'state'])).toBe(2)
    expect(dualMatrix.value(question, answer, ['parks', 'weight'])).toBeNull()
    expect(dualMatrix.value(question, answer, ['__proto__'])).toEqual([3])
    expect(dualMatrix.value(question, answer, [])).toEqual([3, 2])
    expect(dualMatrix.value(question, answer, ['trams'])).toBeNull()
  })
})
