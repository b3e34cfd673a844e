import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { realFiles } from '../../testing/real-files.ts'
import { runLimeSurveySuite } from './limesurvey-suite.ts'
import { runOpenRosaSuite } from './openrosa-suite.ts'
import type { SuiteResult } from './suite-result.ts'
import { runSurveyJsSuite } from './surveyjs-suite.ts'

/* The tools' own tests of their expressions. */
const { folder, note } = realFiles('expressions')

describe.skipIf(folder === undefined)(`the tools' own tests${note}`, () => {
  const suites: readonly (readonly [string, (json: unknown) => SuiteResult, number])[] = [
    ['limesurvey-em-expressions.json', runLimeSurveySuite, 0.82],
    ['surveyjs-expressions.json', runSurveyJsSuite, 0.92],
    ['openrosa-xpath.json', runOpenRosaSuite, 0.8],
  ]

  test.each(suites)('%s: what is taken in is right, and it is most of it', (file, run, share) => {
    const { right, wrong, refused, all } = run(JSON.parse(read(file)))
    expect(wrong).toEqual([])
    expect(right + refused.length).toBe(all)
    expect(right / all).toBeGreaterThan(share)
  })
})

test('a suite of another form has no tests', () => {
  for (const run of [runLimeSurveySuite, runSurveyJsSuite, runOpenRosaSuite]) {
    for (const json of [null, [], 'x', {}, { cases: 1, tests: {} }]) {
      expect(run(json)).toEqual({ right: 0, all: 0, wrong: [], refused: [] })
    }
  }
})

test('an expression that is worth something else than the suite says is wrong, with what it was worth', () => {
  const { wrong } = runSurveyJsSuite({
    cases: [{ kind: 'expression', expr: '{a} + 1', values: { a: 2 }, result: 4 }],
  })
  expect(wrong).toEqual([
    {
      kind: 'wrong',
      source: '{a} + 1',
      translated: 'coalesce(a.``, 0) + 1',
      expected: 4,
      found: 3,
    },
  ])
})

test('what LimeSurvey finds to be an error must be refused', () => {
  const { right, wrong } = runLimeSurveySuite({
    tests: [
      { expr: '1 +', error: true },
      { expr: '1 + 1', error: true },
    ],
  })
  expect(right).toBe(1)
  expect(wrong.map(({ source }) => source)).toEqual(['1 + 1'])
})

function read(name: string): string {
  return folder === undefined ? '' : readFileSync(resolve(folder, name), 'utf8')
}
