import type { RankingChart } from '@meinungsbild/exchange'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lanesOf } from './tie-brackets.ts'
import { ties } from './ties.ts'

type Rows = RankingChart['rows']

function rowsOf(intervals: readonly (readonly [number, number] | undefined)[]): Rows {
  return intervals.map((ends, index) => ({
    label: String(index),
    figure: {
      value: ends ? (ends[0] + ends[1]) / 2 : null,
      shown: '.',
      ...(ends && { interval: { low: ends[0], high: ends[1], shown: '' } }),
    },
  }))
}

const anyRows = fc
  .array(fc.option(fc.tuple(fc.nat(20), fc.nat(8)), { nil: undefined, freq: 6 }), { maxLength: 12 })
  .map((all) => rowsOf(all.map((one) => one && ([one[0], one[0] + one[1]] as const))))

test('rows that overlap in a chain are not all tied: only those that all overlap with each other', () => {
  expect(
    ties(
      rowsOf([
        [8, 10],
        [6, 9],
        [4, 7],
        [1, 2],
      ]),
    ),
  ).toEqual([
    { first: 0, last: 1 },
    { first: 1, last: 2 },
  ])
  expect(ties(rowsOf([[8, 10], undefined, [8, 10]]))).toEqual([])
})

test('every pair in a tie overlaps, every overlapping neighbours share one, and none lies in another', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const found = ties(rows)
      const overlap = (one: number, other: number) => {
        const [a, b] = [rows[one]?.figure.interval, rows[other]?.figure.interval]
        return a !== undefined && b !== undefined && a.low <= b.high && b.low <= a.high
      }
      for (const { first, last } of found) {
        for (let one = first; one <= last; one += 1) {
          for (let other = one; other <= last; other += 1) expect(overlap(one, other)).toBe(true)
        }
      }
      for (let index = 0; index + 1 < rows.length; index += 1) {
        const shared = found.some(({ first, last }) => first <= index && last > index)
        expect(shared).toBe(overlap(index, index + 1))
      }
      for (const one of found) {
        const around = found.filter(({ first, last }) => first <= one.first && last >= one.last)
        expect(around).toEqual([one])
      }
    }),
  )
})

test('brackets of one lane never lie beside each other', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const found = ties(rows)
      const lanes = lanesOf(found)
      const besides = found.flatMap((one, index) =>
        found.filter((next, other) => {
          return other > index && lanes[other] === lanes[index] && next.first <= one.last
        }),
      )
      expect(besides).toEqual([])
    }),
  )
})
