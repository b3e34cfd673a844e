import { expect, test } from 'vitest'
import { crossTabulate } from './cross-tabulate.ts'
import { multipleResponse } from './multiple-response.ts'

test('several answers are counted by case and by answer', () => {
  const bus = Float64Array.of(1, 1, 0, 1, Number.NaN)
  const bike = Float64Array.of(1, 0, 0, 0, Number.NaN)
  expect(multipleResponse([bus, bike])).toEqual([
    { count: 3, shareOfCases: 0.75, shareOfAnswers: 0.75 },
    { count: 1, shareOfCases: 0.25, shareOfAnswers: 0.25 },
  ])
  expect(multipleResponse([bus, bike], Float64Array.of(2, 1, 3, 2, 9))).toEqual([
    { count: 5, shareOfCases: 5 / 8, shareOfAnswers: 5 / 7 },
    { count: 2, shareOfCases: 2 / 8, shareOfAnswers: 2 / 7 },
  ])
})

test('who has not answered both questions is in no cell of their table', () => {
  const rows = { codes: Int32Array.of(0, 1, 1, -1, 0), size: 2 }
  const columns = { codes: Int32Array.of(2, 0, 0, 1, -1), size: 3 }
  expect(crossTabulate(rows, columns)).toEqual([
    [0, 0, 1],
    [2, 0, 0],
  ])
  expect(crossTabulate(rows, columns, Float64Array.of(0.5, 2, 1.25, 1, 1))).toEqual([
    [0, 0, 0.5],
    [3.25, 0, 0],
  ])
})
