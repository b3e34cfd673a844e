import type { Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { parkSurvey } from '../testing/park-survey.ts'
import { waysOf, type Way } from './ways.ts'

const circumstances = { today: '2026-11-23', language: 'de' }
const text = { de: 'Text', en: 'Text' }

/** The park survey with more conditions, an ending and quotas. */
const branching: Questionnaire = {
  ...parkSurvey,
  pages: [
    ...parkSurvey.pages,
    { id: 'never', visibleIf: "visit = 'yes' and visit = 'no'", introduction: text, questions: [] },
    {
      id: 'last',
      questions: [
        { kind: 'longText', id: 'no', text, visibleIf: 'walk > 10 and walk < 5' },
        { kind: 'longText', id: 'far', text, visibleIf: 'walk > 100' },
        { kind: 'computed', id: 'sum', text, value: 'walk * 2', type: 'number' },
      ],
      jumps: [{ if: "visit = 'no'", to: 'out' }],
    },
    {
      id: 'computing',
      questions: [{ kind: 'computed', id: 'half', text, value: 'walk / 2', type: 'number' }],
    },
  ],
  endings: [
    { id: 'out', title: text, text },
    { id: 'full', title: text, text },
  ],
  quotas: [
    { id: 'sporty', when: "uses contains 'sport'", limit: 10, ending: 'full' },
    { id: 'walkers', when: 'walk > 60 and walk < 30', limit: 10, ending: 'full' },
  ],
}

const ways = waysOf(branching, circumstances)
const told = (list: readonly Way[]) =>
  Object.fromEntries(list.map((way) => [way.id, way.reached ? way.answers : way.why]))

describe('the ways through a questionnaire', () => {
  test('lead to every page that somebody can see, and say why not to the others', () => {
    expect(told(ways.pages)).toMatchObject({
      first: {},
      second: {},
      never: 'never',
      computing: 'onlyComputed',
    })
    expect(ways.pages.filter(({ reached }) => reached)).toHaveLength(4)
    expect(ways.exhaustive).toBe(true)
  })

  test('lead to every question with a condition, with answers that fulfil it', () => {
    expect(told(ways.questions)).toMatchObject({
      uses: { visit: { kind: 'choice', code: 'yes' } },
      no: 'never',
      far: { walk: { kind: 'number', value: 101 } },
    })
    // Words without a condition are reached with their page.
    expect(Object.keys(told(ways.questions))).not.toContain('overall')
  })

  test('lead to endings and into quotas, or not', () => {
    expect(told(ways.endings)).toMatchObject({ out: { visit: { code: 'no' } }, full: 'never' })
    expect(told(ways.quotas)).toMatchObject({
      sporty: { uses: { kind: 'choices' } },
      walkers: 'never',
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
