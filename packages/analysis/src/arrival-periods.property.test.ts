import type { Respondent } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrivalPeriods } from './arrival-periods.ts'
import { buildDataset } from './columns/build-dataset.ts'
import { contentsOf } from './columns/dataset.ts'
import { townSurvey } from './testing/town-survey.ts'

const rule = { minimumBase: 10, smallCell: 3 }

function datasetOf(days: readonly string[]) {
  const people = days.map((today): Respondent => ({
    answers: {},
    circumstances: { seed: 1, today, language: 'de' },
  }))
  return buildDataset(townSurvey, people)
}

const day = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2026-02-${String(date).padStart(2, '0')}`)

test('no period is of fewer than the minimum base, and all come in the order of the days', () => {
  fc.assert(
    fc.property(
      fc.array(day, { maxLength: 200 }),
      fc.constantFrom('day' as const, 'week' as const),
      (days, unit) => {
        const dataset = datasetOf(days)
        const found = arrivalPeriods(dataset, unit, rule)
        expect(found === undefined).toBe(days.length < 10)
        if (found === undefined) return
        const own = contentsOf(dataset).days
        const begins = Array.from(found.codes, (code) => found.values[code] ?? '')
        for (const period of found.values)
          expect(begins.filter((begin) => begin === period).length).toBeGreaterThanOrEqual(10)
        for (const [person, begin] of begins.entries()) {
          const came = own.values[own.codes[person] ?? 0] ?? ''
          expect(begin <= came).toBe(true)
          const next = found.values.find((each) => each > begin)
          expect(next === undefined || came < next).toBe(true)
        }
      },
    ),
  )
})

test('weeks begin on Mondays; a small day is told with its neighbours', () => {
  const days = [
    ...Array.from({ length: 12 }, () => '2026-02-04'),
    ...Array.from({ length: 3 }, () => '2026-02-05'),
    ...Array.from({ length: 11 }, () => '2026-02-09'),
  ]
  const dataset = datasetOf(days)
  expect(arrivalPeriods(dataset, 'week', rule)?.values).toEqual(['2026-02-02', '2026-02-09'])
  // The fifth is told together with the ninth, since three are too few for a period of their own.
  expect(arrivalPeriods(dataset, 'day', rule)?.values).toEqual(['2026-02-04', '2026-02-05'])
})
