import type { Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { parkSurvey } from '../testing/park-survey.ts'
import { waysOf, type Way } from './ways.ts'

const circumstances = { today: '2026-11-23', language: 'de' }
const text = { de: 'Text', en: 'Text' }

const branching: Questionnaire = {
  id: 'survey',
  title: text,
  languages: ['de', 'en'],
  pages: [
    {
      id: 'first',
      questions: [
        { kind: 'yesNo', id: 'visit', text },
        { kind: 'number', id: 'walk', text, visibleIf: "visit = 'yes'" },
      ],
      jumps: [{ if: "visit = 'no'", to: 'out' }],
    },
    { id: 'never', visibleIf: "visit = 'yes' and visit = 'no'", introduction: text, questions: [] },
    {
      id: 'last',
      questions: [
        { kind: 'longText', id: 'plain', text },
        { kind: 'longText', id: 'no', text, visibleIf: 'walk > 10 and walk < 5' },
        { kind: 'longText', id: 'far', text, visibleIf: 'walk > 100' },
        { kind: 'computed', id: 'sum', text, value: 'walk * 2', type: 'number' },
      ],
    },
  ],
  endings: [
    { id: 'out', title: text, text },
    { id: 'full', title: text, text },
    { id: 'nowhere', title: text, text },
  ],
  quotas: [
    { id: 'visitors', when: "visit = 'yes'", limit: 10, ending: 'full' },
    { id: 'walkers', when: 'walk > 60 and walk < 30', limit: 10, ending: 'full' },
    { id: 'leavers', when: "visit = 'no'", limit: 10, ending: 'full' },
  ],
}

const ways = waysOf(branching, circumstances)
const told = (list: readonly Way[]) =>
  Object.fromEntries(list.map((way) => [way.id, way.reached ? way.answers : way.why]))

describe('the ways through a questionnaire', () => {
  test('lead to every page that somebody can see, and say why not to the others', () => {
    expect(told(ways.pages)).toEqual({ first: {}, never: 'never', last: {} })
    expect(ways.exhaustive).toBe(true)
  })

  test('lead to every question with a condition, with answers that fulfil it', () => {
    const visit = { kind: 'choice', code: 'yes' }
    expect(told(ways.questions)).toEqual({
      walk: { visit },
      no: 'never',
      far: { visit, walk: { kind: 'number', value: 101 } },
    })
  })

  test('lead to endings and into quotas, or not', () => {
    const no = { visit: { kind: 'choice', code: 'no' } }
    expect(told(ways.endings)).toMatchObject({
      out: no,
      // Only whoever comes after a full quota ends there.
      full: { visit: { code: 'yes' } },
      nowhere: 'never',
    })
    expect(told(ways.quotas)).toMatchObject({
      visitors: { visit: { code: 'yes' } },
      walkers: 'never',
      leavers: no,
    })
  })

  test('say which condition cannot be read, and whether all was tried', () => {
    const [first, ...others] = parkSurvey.pages
    if (first === undefined) throw new Error('There is a page.')
    const broken = { ...parkSurvey, pages: [first, { ...others[0], visibleIf: 'visit = = 1' }] }
    expect(told(waysOf(broken as Questionnaire, circumstances).pages)).toMatchObject({
      second: 'unreadable',
    })
    const many = manyChoices(12)
    const { exhaustive, pages } = waysOf(many, circumstances)
    expect([exhaustive, told(pages)['hidden']]).toEqual([false, 'notFound'])
  })
})

/** A page that is seen only with the same answer to very many questions but the last. */
function manyChoices(count: number): Questionnaire {
  const ids = Array.from({ length: count }, (_, index) => `q${index}`)
  const options = ['a', 'b', 'c', 'd'].map((code) => ({ code, label: text }))
  const condition = ids.map((id, index) => `${id} ${index === 0 ? '!=' : '='} 'a'`).join(' and ')
  return {
    ...parkSurvey,
    pages: [
      { id: 'all', questions: ids.map((id) => ({ kind: 'singleChoice', id, text, options })) },
      { id: 'hidden', visibleIf: `${condition} and q0 = 'a'`, questions: [], introduction: text },
    ],
  }
}
