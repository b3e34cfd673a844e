import { describe, expect, it } from 'vitest'
import type { Answers } from './answers.ts'
import type { Comparison, Condition } from './condition.ts'
import { evaluate } from './evaluate.ts'
import { agreement, both, pageOf, questionnaireOf } from './testing/examples.ts'

const text = both('?')
const questionnaire = questionnaireOf(
  pageOf(
    'p',
    { kind: 'singleChoice', id: 'one', text, options: [{ code: '1', label: text }] },
    { kind: 'multipleChoice', id: 'many', text, options: [{ code: 'a', label: text }] },
    { kind: 'scale', id: 'scale', text, points: agreement },
    { kind: 'matrix', id: 'matrix', text, points: agreement, rows: [{ id: 'r', label: text }] },
    { kind: 'number', id: 'number', text },
    { kind: 'shortText', id: 'text', text },
    { kind: 'date', id: 'date', text },
    { kind: 'shortText', id: 'constructor', text },
  ),
)
const answers: Answers = {
  one: { kind: 'choice', code: '1' },
  many: { kind: 'choices', codes: ['a', 'b'] },
  scale: { kind: 'choice', code: 'partly' },
  matrix: { kind: 'rows', rows: { r: { kind: 'special', special: 'dontKnow' } } },
  number: { kind: 'number', value: 10 },
  text: { kind: 'text', value: 'ja' },
  date: { kind: 'date', value: '2026-05-01' },
}

const holds = (condition: Condition, given: Answers = answers) =>
  evaluate(condition, { questionnaire, answers: given })
const compare = (variable: string, operator: Comparison['operator'], value: string | number) =>
  holds({ kind: 'compare', variable, operator, value })

describe('a comparison', () => {
  it('compares codes and texts for equality only', () => {
    expect(compare('one', 'equal', '1')).toBe(true)
    expect(compare('one', 'equal', 1)).toBe(true)
    expect(compare('one', 'notEqual', '2')).toBe(true)
    expect(compare('one', 'less', '2')).toBe(false)
    expect(compare('text', 'equal', 'ja')).toBe(true)
    expect(compare('text', 'more', 'a')).toBe(false)
  })

  it('compares numbers as numbers, not as texts', () => {
    expect(compare('number', 'more', 9)).toBe(true)
    expect(compare('number', 'more', '9')).toBe(true)
    expect(compare('number', 'less', 10)).toBe(false)
    expect(compare('number', 'atMost', 10)).toBe(true)
    expect(compare('number', 'notEqual', 'zehn')).toBe(false)
  })

  it('compares points of a scale by their value, named by number or by code', () => {
    expect(compare('scale', 'atLeast', 2)).toBe(true)
    expect(compare('scale', 'atLeast', 'yes')).toBe(false)
    expect(compare('scale', 'more', 'no')).toBe(true)
    expect(compare('scale', 'equal', 'partly')).toBe(true)
    expect(compare('scale', 'equal', 2)).toBe(true)
    expect(compare('scale', 'notEqual', 'partly')).toBe(false)
  })

  it('compares days', () => {
    expect(compare('date', 'less', '2026-10-01')).toBe(true)
    expect(compare('date', 'atLeast', '2026-05-01')).toBe(true)
  })

  it('is satisfied by a special answer only if it asks for one', () => {
    expect(compare('matrix.r', 'equal', '~dontKnow')).toBe(true)
    expect(compare('matrix.r', 'notEqual', '~dontKnow')).toBe(false)
    expect(compare('matrix.r', 'notEqual', '~noAnswer')).toBe(true)
    expect(compare('matrix.r', 'notEqual', 'yes')).toBe(false)
    expect(compare('number', 'equal', '~dontKnow')).toBe(false)
  })

  it('is never satisfied by what is unanswered, unknown or of another kind', () => {
    const operators = ['equal', 'notEqual', 'less', 'atMost', 'more', 'atLeast'] as const
    for (const operator of operators) {
      const condition = (variable: string) =>
        ({ kind: 'compare', variable, operator, value: '1' }) as const
      expect(holds(condition('one'), {})).toBe(false)
      for (const variable of [
        'nowhere',
        'matrix',
        'matrix.x',
        'many',
        'constructor',
        '__proto__',
      ]) {
        expect(holds(condition(variable))).toBe(false)
      }
    }
  })
})

describe('the other conditions', () => {
  it('find a chosen option', () => {
    expect(holds({ kind: 'contains', variable: 'many', code: 'b' })).toBe(true)
    expect(holds({ kind: 'contains', variable: 'many', code: 'c' })).toBe(false)
    expect(holds({ kind: 'contains', variable: 'one', code: '1' })).toBe(false)
  })

  it('know whether anything was answered', () => {
    expect(holds({ kind: 'answered', variable: 'matrix.r' })).toBe(true)
    expect(holds({ kind: 'answered', variable: 'matrix' })).toBe(true)
    expect(holds({ kind: 'answered', variable: 'constructor' })).toBe(false)
    expect(holds({ kind: 'answered', variable: 'one' }, {})).toBe(false)
  })

  it('combine: and of nothing holds, or of nothing does not', () => {
    const yes: Condition = { kind: 'and', conditions: [] }
    const no: Condition = { kind: 'or', conditions: [] }
    expect([holds(yes), holds(no)]).toEqual([true, false])
    expect(holds({ kind: 'and', conditions: [yes, no] })).toBe(false)
    expect(holds({ kind: 'or', conditions: [no, yes] })).toBe(true)
    expect(holds({ kind: 'not', condition: no })).toBe(true)
  })
})
