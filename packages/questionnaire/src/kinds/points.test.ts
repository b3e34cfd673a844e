import { describe, expect, it } from 'vitest'
import type { Differential, Rating, Recommendation } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { differential, differentialColumns } from './differential.ts'
import { pointsOf } from './points.ts'
import { rating, ratingForm } from './rating.ts'
import { recommendationColumns, recommendationForm } from './recommendation.ts'

const stars: Rating = {
  kind: 'rating',
  id: 'stars',
  text: both('Wie war es?'),
  steps: 3,
  highLabel: { de: 'sehr gut', en: 'very good', tr: 'çok iyi' },
}
const friends: Recommendation = {
  kind: 'recommendation',
  id: 'friends',
  text: both('Würden Sie uns weiterempfehlen?'),
  lowLabel: both('auf keinen Fall'),
}
const office: Differential = {
  kind: 'differential',
  id: 'office',
  text: both('Wie ist das Amt?'),
  steps: 5,
  rows: [{ id: 'warmth', label: both('kalt'), opposite: both('warm') }],
}

describe('a scale of numbers', () => {
  it('names its ends in every language that has words for them', () => {
    expect(pointsOf(stars)).toEqual([
      { code: '1', value: 1, label: { de: '1', en: '1' } },
      { code: '2', value: 2, label: { de: '2', en: '2' } },
      {
        code: '3',
        value: 3,
        label: { de: '3 – sehr gut', en: '3 – very good', tr: '3 – çok iyi' },
      },
    ])
  })

  it('is read, kept and counted like any other scale', () => {
    const answer = { kind: 'choice', code: '3' } as const
    expect(rating.read(stars, formOf([['stars', '3']]))).toEqual({ answer })
    expect(ratingForm.check(stars, { kind: 'choice', code: '4' })).toHaveLength(1)
    expect(rating.value(stars, answer, [])).toBe(3)
    expect(rating.describe(stars, answer, 'tr')).toEqual(['3 – çok iyi'])
    expect(rating.describe(stars, { kind: 'choice', code: '2' }, 'tr')).toEqual(['2'])
  })

  it('goes from 0 to 10 in a recommendation', () => {
    const [{ categories, measure } = { categories: [], measure: 'nominal' }] =
      recommendationColumns.variables(friends)
    expect(measure).toBe('ordinal')
    expect(categories.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(categories[0]?.label).toEqual(both('0 – auf keinen Fall'))
    expect(recommendationForm.check(friends, { kind: 'choice', code: '0' })).toEqual([])
  })

  it('stands between two opposites in each row of a differential', () => {
    const answer = differential.read(office, formOf([['office.warmth', '4']]))?.answer
    expect(answer).toEqual({ kind: 'rows', rows: { warmth: { kind: 'choice', code: '4' } } })
    expect(answer && differential.describe(office, answer, 'de')).toEqual(['kalt – warm: 4'])
    expect(differentialColumns.variables(office)).toMatchObject([
      { id: 'office.warmth', row: 'warmth', rowLabel: both('kalt – warm'), measure: 'ordinal' },
    ])
    expect(answer && differential.value(office, answer, ['warmth'])).toBe(4)
  })
})
