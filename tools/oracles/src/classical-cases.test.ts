import { describe, expect, test } from 'vitest'
import type { Analysis, Json, OracleCase } from './case.ts'
import { judgeCase } from './judge-case.ts'
import { noData, type Data } from './read-data.ts'

const data: Data = {
  rows: 8,
  columns: new Map([
    ['age', ['31', '24', '59', '44', '62', '18', '', '51']],
    ['hours', ['2', '3', '5', '1', '6', '4', '7', '8']],
    ['sport', ['no', 'yes', 'no', 'no', 'yes', '', 'yes', 'no']],
    ['day', ['safe', 'rather safe', 'safe', 'unsafe', 'safe', 'safe', 'unsafe', 'safe']],
    ['night', ['safe', 'unsafe', 'unsafe', 'unsafe', 'safe', 'unsafe', 'unsafe', 'safe']],
  ]),
}

function judge(analysis: Analysis, expected: Json, more: Partial<OracleCase> = {}) {
  return judgeCase(
    { id: 'case', file: 'data.csv', design: null, analysis, expected, ...more },
    data,
  )
}

describe('a case', () => {
  // R: wilcox.test(age ~ sport) of 31, 59, 44, 51 and 24, 62
  test('has its options in the analysis or in the call of R', () => {
    const exact = { statistic: 4, p_value: 1 }
    const less = { statistic: 4, p_value: 0.6 }
    expect(judge({ stat: 'mann_whitney', var: 'age', group: 'sport' }, exact)).toEqual({
      kind: 'agrees',
    })
    const options = { alternative: 'less', exact: false, correct: false }
    expect(
      judge({ stat: 'mann_whitney', var: 'age', group: 'sport', ...options }, { p_value: 0.5 }),
    ).toEqual({ kind: 'agrees' })
    expect(
      judge({ stat: 'mann_whitney', var: 'age', group: 'sport' }, less, {
        r: "wilcox.test(age~sport, alternative='less')",
      }),
    ).toEqual({ kind: 'agrees' })
  })

  test('takes an empty text for a group or for nothing, as R had it', () => {
    const asked: Analysis = { stat: 'kruskal_wallis', var: 'hours', group: 'sport' }
    expect(judge(asked, { parameter: 2 })).toEqual({ kind: 'agrees' })
    expect(judge(asked, { parameter: 1 })).toEqual({ kind: 'agrees' })
    expect(judge(asked, { parameter: 3 }).kind).toBe('disagrees')
  })

  test('is about the rows of its filter', () => {
    const asked: Analysis = { stat: 'quantile', var: 'age', type: 1, probs: [0, 1] }
    expect(judge({ ...asked, filter: 'age > 30 and sport = "no"' }, { q: [31, 59] })).toEqual({
      kind: 'agrees',
    })
  })

  test('counts two conditions', () => {
    const table = {
      row_labels: ['FALSE', 'TRUE'],
      col_labels: ['FALSE', 'TRUE'],
      counts: [
        [3, 0],
        [2, 3],
      ],
    }
    const asked: Analysis = { stat: 'mcnemar', vars: ['day = safe', 'night in (safe, quiet)'] }
    expect(judge(asked, { table, mcnemar: { statistic: 2, parameter: 1 }, exact_p: 0.5 })).toEqual({
      kind: 'agrees',
    })
  })

  test('that differs is said to', () => {
    expect(judge({ stat: 'anova', var: 'age', group: 'sport' }, { df1: 7 })).toMatchObject({
      kind: 'disagrees',
      differences: [{ path: 'df1', expected: 7 }],
    })
  })
})

test.each<[string, Analysis]>([
  ['an option that nobody knows', { stat: 'welch_t', var: 'age', group: 'sport', trim: 0.1 }],
  ['another alternative', { stat: 'welch_t', var: 'age', group: 'sport', alternative: 'both' }],
  ['a column that is not there', { stat: 'welch_t', var: 'income', group: 'sport' }],
  ['a column without numbers', { stat: 'welch_t', var: 'sport', group: 'sport' }],
  ['no group', { stat: 'anova', var: 'age' }],
  ['more than two groups', { stat: 'welch_t', var: 'hours', group: 'day' }],
  ['one column of two', { stat: 'cor_pearson', vars: 'age' }],
  [
    'a coding without its middle',
    { stat: 'cronbach_alpha', vars: ['day', 'night'], coding: 'safe=1 .. unsafe=5' },
  ],
  ['a filter that cannot be read', { stat: 'quantile', var: 'age', probs: 0.5, filter: 'of age' }],
  ['another type of quantile', { stat: 'quantile', var: 'age', type: 10, probs: 0.5 }],
  ['a statistic that nobody knows', { stat: 'tea_leaves' }],
  ['what cannot be computed', { stat: 'wilcoxon_signed_rank', vars: ['age', 'age'] }],
])('%s is not supported', (_, analysis) => {
  expect(judge(analysis, { statistic: 1 }).kind).toBe('unsupported')
})

test('figures without data start from what stands beside the results', () => {
  const judgeFigures = (analysis: Analysis, expected: Json) =>
    judgeCase({ id: 'case', file: null, design: null, analysis, expected }, noData).kind
  const newcombe = { x: 81, n: 263, wilson: [0.25528852, 0.36620958] }
  expect(judgeFigures({ stat: 'binomial_ci', level: 0.95 }, [newcombe])).toBe('agrees')
  expect(judgeFigures({ stat: 'binomial_ci', level: 0.9 }, [newcombe])).toBe('disagrees')
  expect(judgeFigures({ stat: 'binomial_ci' }, [{ wilson: [0, 1] }])).toBe('unsupported')
  expect(
    judgeFigures(
      { stat: 'distribution_functions' },
      { qt975: [[1, 12.7062047361747]], pnorm: [[0, 0.5]] },
    ),
  ).toBe('agrees')
  expect(judgeFigures({ stat: 'distribution_functions' }, { ptukey: [[3, 4, 0.5]] })).toBe(
    'unsupported',
  )
})
