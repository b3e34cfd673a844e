import type { Answers, Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../columns/build-dataset.ts'
import type { Selection } from '../selection.ts'
import { respondents } from '../testing/respondents.ts'
import { unweighted } from '../weights/weigh.ts'
import { releaseDrivers } from './release-drivers.ts'

const rule = { minimumBase: 10, smallCell: 3 }
const option = (code: string) => ({ code, label: { de: code } })
const survey: Questionnaire = {
  id: 'odds',
  title: { de: 'Chancen' },
  languages: ['de'],
  pages: [
    {
      id: 'p1',
      questions: [
        {
          kind: 'singleChoice',
          id: 'again',
          text: { de: 'Noch einmal?' },
          options: [option('yes'), option('no')],
        },
        ...['strong', 'idle'].map((id) => ({ kind: 'number' as const, id, text: { de: id } })),
      ],
    },
  ],
}

/** Of those with a 1 at `strong` three of four say yes, of those with a 0 one of four; `idle` is balanced. */
function town(people: number, isYes = (index: number) => (index % 2 === 0) === index % 8 < 6) {
  return Array.from({ length: people }, (_, index): Answers => ({
    again: { kind: 'choice', code: isYes(index) ? 'yes' : 'no' },
    strong: { kind: 'number', value: index % 2 === 0 ? 1 : 0 },
    idle: { kind: 'number', value: Math.floor(index / 8) % 2 },
  }))
}

function odds(answers: readonly Answers[], selection: Selection = 'random') {
  const dataset = buildDataset(survey, respondents(answers))
  const free = { rule, selection, weights: unweighted(dataset) }
  return releaseDrivers(dataset, { outcome: 'again', drivers: ['idle', 'strong'] }, free)
}

describe('drivers of one of two answers', () => {
  test('have odds per point, the strongest first, with what is proven', () => {
    const found = odds(town(320))
    expect(found).toMatchObject({
      kind: 'odds',
      answer: { code: 'yes' },
      base: { value: 320 },
      drivers: [
        // 3 to 1 against 1 to 3.
        { variable: { id: 'strong' }, odds: { value: 9, shown: { de: '9,0' } }, isProven: true },
        { variable: { id: 'idle' }, odds: { value: 1, shown: { de: '1,0' } }, isProven: false },
      ],
    })
  })

  test.each(['census', 'selfSelected'] as const)('prove nothing of a %s', (selection) => {
    const text = JSON.stringify(odds(town(320), selection))
    expect(text).not.toContain('isProven')
    expect(text).not.toContain('interval')
  })

  test.each([
    ['few of one answer', town(320, (index) => index < 19), 'tooFewOfOneAnswer'],
    ['few answers', town(24), 'tooFewAnswers'],
    ['one answer only', town(320, () => true), 'noVariation'],
    ['answers that follow', town(320, (index) => index % 2 === 0), 'noDoubt'],
  ])('of %s are refused', (_, answers, code) => {
    expect(odds(answers)).toMatchObject({ kind: 'refused', code })
  })
})
