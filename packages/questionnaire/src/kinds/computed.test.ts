import { describe, expect, it } from 'vitest'
import type { Computed } from '../question.ts'
import { both } from '../testing/examples.ts'
import { computed, computedColumns, computedForm } from './computed.ts'

const adult: Computed = {
  kind: 'computed',
  id: 'adult',
  text: both('Volljährig'),
  value: 'age >= 18',
  type: 'truth',
}

describe('a computed value', () => {
  it('has no field', () => {
    expect(computedForm.fields(adult)).toEqual([])
    expect(computedForm.write(adult, { kind: 'choice', code: 'yes' })).toEqual([])
  })

  it('is yes or no in the results, and true or false in expressions', () => {
    const answer = { kind: 'choice', code: 'no' } as const
    expect(computedColumns.variables(adult)).toMatchObject([
      { measure: 'nominal', categories: [{ code: 'yes' }, { code: 'no' }] },
    ])
    expect(computedColumns.data(adult, answer)).toEqual([{ kind: 'code', code: 'no' }])
    expect(computed.value(adult, answer, [])).toBe(false)
    expect(computed.describe(adult, answer, 'de')).toEqual(['nein'])
  })

  it('is a number, text or day as its type says', () => {
    const number = { ...adult, type: 'number' } as const
    expect(computedColumns.variables(number)).toMatchObject([{ measure: 'metric', categories: [] }])
    expect(computedColumns.data(number, { kind: 'number', value: 0.5 })).toEqual([
      { kind: 'number', value: 0.5 },
    ])
    expect(computed.describe(number, { kind: 'number', value: 0.5 }, 'de')).toEqual(['0,5'])
    const day = { kind: 'date', value: '2026-12-24' } as const
    expect(computed.describe({ ...adult, type: 'date' }, day, 'de')).toEqual(['24.12.2026'])
    expect(computed.value({ ...adult, type: 'date' }, day, [])).toBe('2026-12-24')
  })
})
