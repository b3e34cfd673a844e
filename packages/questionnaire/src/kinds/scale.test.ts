import { describe, expect, it } from 'vitest'
import type { Scale } from '../question.ts'
import { agreement, both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { scale, scaleColumns, scaleForm } from './scale.ts'

const question: Scale = {
  kind: 'scale',
  id: 'safe',
  text: both('Ich fühle mich sicher.'),
  special: ['dontKnow'],
  points: agreement,
}

describe('scale', () => {
  it('reads a point, a special answer, and nothing', () => {
    const read = (value: string) => scale.read(question, formOf([['safe', value]]))
    expect(read('partly')).toEqual({ answer: { kind: 'choice', code: 'partly' } })
    expect(read('~dontKnow')).toEqual({ answer: { kind: 'special', special: 'dontKnow' } })
    expect(read('')).toBeUndefined()
    expect(read('2')?.problems).toMatchObject([{ code: 'unknownOption', field: 'safe' }])
  })

  it('refuses a point that it has not and a text that it never asks for', () => {
    expect(scaleForm.check(question, { kind: 'choice', code: 'yes' })).toEqual([])
    expect(scaleForm.check(question, { kind: 'choice', code: '2' })).toHaveLength(1)
    expect(scaleForm.check(question, { kind: 'choice', code: 'yes', text: 'sehr' })).toHaveLength(1)
  })

  it('is an ordinal variable with the values of its points', () => {
    expect(scaleColumns.variables(question)).toMatchObject([
      { id: 'safe', measure: 'ordinal', categories: agreement, special: ['dontKnow'] },
    ])
  })

  it('keeps the code and lets expressions count with the value', () => {
    const answer = { kind: 'choice', code: 'yes' } as const
    expect(scaleColumns.data(question, answer)).toEqual([{ kind: 'code', code: 'yes' }])
    expect(scale.value(question, answer, [])).toBe(3)
    expect(scale.value(question, { kind: 'special', special: 'dontKnow' }, [])).toBeNull()
  })
})
