import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Json, OracleCase } from './case.ts'
import { differences } from './compare.ts'
import { givenOracles } from './find-file.ts'
import { judgeCase } from './judge-case.ts'
import { judgeFile } from './judge-file.ts'
import { noData, type Data } from './read-data.ts'
import { parseCondition } from './survey/condition.ts'

/*
 * 152 results of R's packages survey and stats on real surveys. They are not part of this repository.
 */
const present = existsSync(givenOracles)

test.skipIf(!present)(
  `every result of R is ours too${present ? '' : ' (skipped: they are not on this machine)'}`,
  () => {
    const cases = judgeFile(givenOracles)
    expect(cases.filter(({ judged }) => judged.kind !== 'agrees')).toEqual([])
    expect(cases.length).toBeGreaterThan(100)
  },
)

const people: Data = {
  rows: 6,
  columns: new Map([
    ['age', ['17', '30', '45', '', '64', '80']],
    ['sex', ['f', 'm', 'f', 'm', '', 'f']],
    ['has.car', ['Yes', 'No', 'Yes', 'Yes', 'No', 'No']],
    ['w', ['1', '2', '1', '2', '1', '2']],
  ]),
}

describe('a case', () => {
  const mean: OracleCase = {
    id: 'mean',
    file: 'people.csv',
    design: { ids: null, strata: null, weights: 'w', fpc: null },
    analysis: { stat: 'mean', vars: 'age', na_rm: true },
    expected: { names: 'age', estimate: (17 + 60 + 45 + 64 + 160) / 7 },
  }

  test('agrees with what is expected of it', () => {
    expect(judgeCase(mean, people)).toEqual({ kind: 'agrees' })
  })

  test('disagrees where a figure differs in the sixth digit', () => {
    const wrong = { ...mean, expected: { estimate: ((17 + 60 + 45 + 64 + 160) / 7) * 1.000002 } }
    expect(judgeCase(wrong, people).kind).toBe('disagrees')
  })

  test('of an unknown statistic, of an unknown column or with a figure that nobody computes is unsupported', () => {
    const odd: readonly Partial<OracleCase>[] = [
      { analysis: { stat: 'horoscope' } },
      { analysis: { stat: 'mean', vars: 'height' } },
      { analysis: { stat: 'mean', vars: 'age', filter: 'age >>> 3' } },
      { analysis: { stat: 'quantile', var: 'age', qrule: 'nobody' } },
      { expected: { estimate: 346 / 7, horoscope: 1 } },
    ]
    for (const change of odd)
      expect(judgeCase({ ...mean, ...change }, people).kind).toBe('unsupported')
  })

  test('of fewer people than were drawn is unsupported', () => {
    const design = { ids: null, strata: null, weights: null, fpc: 'w' }
    expect(judgeCase({ ...mean, design }, people).kind).toBe('unsupported')
  })

  test('needs no data if it names none', () => {
    const kish: OracleCase = { ...mean, file: null, analysis: { stat: 'kish', weights: 'w' } }
    expect(judgeCase(kish, noData).kind).toBe('unsupported')
  })
})

test.each([
  ['age > 40', [2, 4, 5]],
  ['18 <= age <= 64', [1, 2, 4]],
  ["sex == 'f' & age < 50", [0, 2]],
  ['sex %in% c("m") | age >= 80', [1, 3, 5]],
  ['sex in (f, m) and has.car == "No"', [1, 5]],
  ['sex not in (f)', [1, 3]],
  ['!(has.car == "Yes")', [1, 4, 5]],
  ['!is.na(age) & !is.na(sex)', [0, 1, 2, 5]],
  ['age and sex not missing', [0, 1, 2, 5]],
  ['age, sex and has.car not missing and age != 30', [0, 2, 5]],
])('the condition %s', (text, expected) => {
  const holds = parseCondition(text, people)
  const rows = Array.from({ length: people.rows }, (_, row) => row)
  expect(rows.filter((row) => holds(row) === true)).toEqual(expected)
})

describe('comparing', () => {
  const same = (expected: Json, found: Json) => differences(expected, found).length === 0

  test('takes a list of one for its value, and lists in the order of their names', () => {
    expect(same(1.5, [1.5])).toBe(true)
    expect(same({ names: ['a', 'b'], se: [1, 2] }, { names: ['b', 'a'], se: [2, 1] })).toBe(true)
    expect(same({ names: ['a', 'b'], se: [1, 2] }, { names: ['a', 'b'], se: [2, 1] })).toBe(false)
    const table = {
      row_labels: ['x', 'y'],
      col_labels: ['a', 'b'],
      counts: [
        [1, 2],
        [3, 4],
      ],
    }
    const turned = {
      row_labels: ['y', 'x'],
      col_labels: ['b', 'a'],
      counts: [
        [4, 3],
        [2, 1],
      ],
    }
    expect(same(table, turned)).toBe(true)
  })

  test('leaves words and what R does not know alone, and nothing else', () => {
    expect(same({ method: 'x', se: null }, { se: 3 })).toBe(true)
    expect(same({ se: 3 }, {})).toBe(false)
    expect(same({ se: [1, 2] }, { se: [1] })).toBe(false)
  })

  test('is relative for tiny p-values, and takes other tiny figures for 0', () => {
    expect(same({ p_value: 1e-30 }, { p_value: 1.1e-30 })).toBe(false)
    expect(same({ se: 1e-16 }, { se: 0 })).toBe(true)
    expect(same({ se: 1e-3 }, { se: 1.000002e-3 })).toBe(false)
    expect(same({ weights: [1] }, { weights: [1.000002] })).toBe(true)
  })
})
