import { describe, expect, it } from 'vitest'
import { asksForToday } from './asks-for-today.ts'
import { livePage } from './live-page.ts'
import type { Question } from './question.ts'
import { both } from './testing/examples.ts'

const option = (code: string, visibleIf?: string) => ({
  code,
  label: both(code),
  ...(visibleIf !== undefined && { visibleIf }),
})

const way: Question = {
  kind: 'singleChoice',
  id: 'way',
  text: both('Wie?'),
  options: [option('bus'), option('foot')],
}

const wish: Question = { kind: 'shortText', id: 'wish', text: both('Was?') }

const page = (...questions: readonly Question[]) => ({
  id: 'town',
  title: both('Stadt'),
  languages: ['de', 'en'] as const,
  pages: [
    { id: 'first', questions: [{ ...way, id: 'earlier' }] },
    { id: 'second', questions },
  ],
})

const followed = (question: Question) =>
  livePage(page(way, question), 'second')?.follows.get(question.id)

describe('a page is live', () => {
  it('where a question depends on another one of the page', () => {
    const live = livePage(page(way, { ...wish, visibleIf: "way = 'bus'" }), 'second')
    expect(live).toEqual({ reveals: true, follows: new Map() })
  })

  it('not where it depends on an earlier page, or on nothing', () => {
    expect(livePage(page(way, wish), 'second')).toBeUndefined()
    expect(livePage(page(way, { ...wish, visibleIf: "earlier = 'bus'" }), 'second')).toBeUndefined()
    expect(livePage(page(way), 'nowhere')).toBeUndefined()
  })

  it.each<readonly [string, Question]>([
    ['its words', { ...wish, text: both('Was fehlt {way} und {earlier}?') }],
    ['its help', { ...wish, help: both('Gemeint ist {label(way)}.') }],
    ['its being required', { ...wish, requiredIf: "way = 'bus'" }],
    ['an option', { ...way, id: 'other', options: [option('a'), option('b', "way = 'bus'")] }],
  ])('where %s depends on another answer', (_, question) => {
    expect(followed(question)).toEqual(['way'])
  })

  it('where a row depends on an answer, and not where words depend on the question itself', () => {
    const list: Question = {
      kind: 'numberList',
      id: 'list',
      text: both('Wie oft?'),
      rows: [{ id: 'bus', label: both('Bus'), visibleIf: "way = 'bus'" }],
    }
    expect(followed(list)).toEqual(['way'])
    expect(followed({ ...wish, help: both('Bisher: {wish}') })).toBeUndefined()
  })
})

describe('the day matters', () => {
  it.each([
    ["way = 'bus'", false],
    ["today() > '2026-01-01'", true],
    ['not (1 + age(way) >= 18)', true],
  ])('to %s: %s', (visibleIf, expected) => {
    expect(asksForToday(page(way, { ...wish, visibleIf }))).toBe(expected)
  })
})
