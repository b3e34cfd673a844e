import { describe, expect, it } from 'vitest'
import type { Ranking } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { ranking, rankingColumns, rankingForm } from './ranking.ts'

const question: Ranking = {
  kind: 'ranking',
  id: 'money',
  text: both('Wofür zuerst?'),
  special: ['noAnswer'],
  places: 3,
  options: ['parks', 'a.b', 'special', 'ä'].map((code) => ({ code, label: both(`(${code})`) })),
}

const read = (places: Readonly<Record<string, string>>) =>
  ranking.read(
    question,
    formOf(Object.entries(places).map(([code, place]) => [`money~${code}`, place])),
  )
const ranked = (...codes: readonly string[]) => ({ kind: 'ranking', codes }) as const

describe('a ranking', () => {
  it('reads the number beside each option as its place', () => {
    expect(read({ 'a.b': '1', parks: ' 2. ', special: '' })).toEqual({
      answer: ranked('a.b', 'parks'),
    })
    expect(read({})).toBeUndefined()
  })

  it('names the field of a place that is none, comes twice or has none before it', () => {
    for (const place of ['0', '4', '-1', '1,5', 'erster']) {
      expect(read({ parks: place })?.problems).toMatchObject([
        { code: 'unknownOption', field: 'money~parks', limit: 3 },
      ])
    }
    expect(read({ parks: '1', special: '1' })?.problems).toMatchObject([
      { code: 'placeTwice', field: 'money~special', limit: 1 },
    ])
    expect(read({ parks: '1', special: '3' })?.problems).toMatchObject([
      { code: 'placeSkipped', field: 'money~special', limit: 2 },
    ])
  })

  it('tells a special answer from the place of an option called "special"', () => {
    const special = { kind: 'special', special: 'noAnswer' } as const
    expect(ranking.read(question, formOf([['money', '~noAnswer']]))).toEqual({ answer: special })
    expect(rankingForm.write(question, special)).toEqual([['money', '~noAnswer']])
    expect(rankingForm.fields(question)).toContain('money')
    const undecided = formOf([
      ['money', '~noAnswer'],
      ['money~special', '1'],
    ])
    expect(ranking.read(question, undecided)?.problems).toMatchObject([
      { code: 'specialWithValue', field: 'money' },
    ])
    const { special: _special, ...plain } = question
    expect(rankingForm.fields(plain)).not.toContain('money')
    expect(ranking.read(plain, undecided)).toEqual({ answer: ranked('special') })
  })

  it('may stop after any place, unless it is required', () => {
    const required = { ...question, required: true }
    expect(rankingForm.check(question, ranked('ä'))).toEqual([])
    expect(rankingForm.check(required, undefined)).toMatchObject([
      { code: 'required', field: 'money~parks' },
    ])
    expect(rankingForm.check(required, ranked('parks', 'ä'))).toMatchObject([
      { code: 'tooFew', field: 'money~a.b', limit: 3 },
    ])
    expect(rankingForm.check(required, ranked('parks', 'ä', 'a.b'))).toEqual([])
  })

  it('refuses too many places and options that it has not', () => {
    expect(rankingForm.check(question, ranked('parks', 'ä', 'a.b', 'special'))).toMatchObject([
      { code: 'tooMany', field: 'money~special', limit: 3 },
    ])
    for (const codes of [[], ['parks', 'parks'], ['toString']]) {
      expect(rankingForm.check(question, ranked(...codes))).toMatchObject([
        { code: 'unknownOption' },
      ])
    }
  })

  it('closes up behind options that are not offered, and asks for no more than are left', () => {
    const left = { ...question, required: true, options: question.options.slice(2) }
    expect(ranking.restrict(left, ranked('ä', 'parks', 'special'))).toEqual(ranked('ä', 'special'))
    expect(ranking.restrict(left, ranked('parks'))).toBeUndefined()
    expect(rankingForm.check(left, ranked('ä', 'special'))).toEqual([])
  })

  it('is one ordinal column per option, whose name is safe whatever the code', () => {
    expect(rankingColumns.variables(question)).toMatchObject([
      { id: 'money.parks', row: 'parks', measure: 'ordinal' },
      { id: 'money.a~2e~b', row: 'a.b', rowLabel: both('(a.b)') },
      { id: 'money.special' },
      { id: 'money.~e4~', categories: [{ value: 1 }, { value: 2 }, { code: '3', value: 3 }] },
    ])
    expect(rankingColumns.data(question, ranked('ä', 'parks'))).toEqual([
      { kind: 'code', code: '2' },
      undefined,
      undefined,
      { kind: 'code', code: '1' },
    ])
  })

  it('lets expressions see the order, and the place of an option', () => {
    const answer = ranked('ä', 'parks')
    expect(ranking.value(question, answer, [])).toEqual(['ä', 'parks'])
    expect(ranking.value(question, answer, ['parks'])).toBe(2)
    expect(ranking.value(question, answer, ['a.b'])).toBeNull()
    expect(ranking.value(question, answer, ['parks', 'x'])).toBeNull()
    expect(ranking.describe(question, answer, 'de')).toEqual(['1. (ä)', '2. (parks)'])
  })
})
