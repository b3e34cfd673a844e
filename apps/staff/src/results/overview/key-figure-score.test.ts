import type { KeyFigureResult } from '@meinungsbild/analysis'
import { expect, test } from 'vitest'
import { keyFigureScore } from './key-figure-score.ts'

function judged(verdict: KeyFigureResult['verdict'], weight?: number): KeyFigureResult {
  return {
    definition: {
      id: verdict,
      title: verdict,
      variable: 'overall',
      rule: { kind: 'mean' },
      target: 3,
      direction: 'atLeast',
      ...(weight !== undefined && { weight }),
    },
    // The score follows from verdicts alone.
    actual: { kind: 'withheld', code: 'secret', message: {} },
    verdict,
    aim: {},
  }
}

test('what has reached its target counts by its weight, of the weights of all', () => {
  const figures = [judged('met', 3), judged('met'), judged('missed'), judged('undecidable', 2)]
  const score = { met: 2, all: 4, undecidable: 1, weighted: 4 / 7 }
  expect(keyFigureScore(figures)).toEqual(score)
})

test('where nothing is decided, or nothing weighs anything, there is no score', () => {
  expect(keyFigureScore([judged('undecidable'), judged('undecidable')])).toBeUndefined()
  expect(keyFigureScore([judged('met', 0)])).toBeUndefined()
  expect(keyFigureScore([])).toBeUndefined()
})
