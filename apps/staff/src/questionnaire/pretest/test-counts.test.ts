import type { Answers } from '@meinungsbild/questionnaire'
import type { TestRun } from '@meinungsbild/storage'
import { expect, test } from 'vitest'
import { parkSurvey } from '../testing/park-survey.ts'
import { median } from './median.ts'
import { writeTestContent } from './test-content.ts'
import { countTests } from './test-counts.ts'

function run(page: string, answers: Answers, finished = false): TestRun {
  return {
    id: page,
    version: '1',
    questionnaire: 'x',
    startedAt: '2026-11-23T08:00:00.000Z',
    seenAt: '2026-11-23T08:01:00.000Z',
    page,
    finished,
    content: writeTestContent({ answers, seed: 0, language: 'de', today: '2026-11-23' }),
    remark: '',
  }
}

const yes = { visit: { kind: 'choice', code: 'yes' } } as const
const no = { visit: { kind: 'choice', code: 'no' } } as const
const overall = { overall: { kind: 'choice', code: 'good' } } as const

test('each question tells how many testers saw it, answered it and broke off there', () => {
  const counts = countTests(parkSurvey, [
    run('first', yes),
    run('second', { ...no, ...overall }),
    run('send', { ...yes, ...overall, uses: { kind: 'choices', codes: ['sport'] } }, true),
    { ...run('third', yes), content: 'rubbish' },
  ])
  const told = counts.map(({ question, shown, answered, brokenOff }) => [
    question.id,
    shown,
    answered,
    brokenOff,
  ])
  expect(told).toEqual([
    ['visit', 3, 3, 1],
    ['uses', 2, 1, 1],
    ['overall', 2, 2, 1],
    ['parts', 2, 0, 1],
    ['walk', 2, 0, 1],
    ['name', 2, 0, 1],
    ['wish', 1, 0, 1],
    ['last', 1, 0, 1],
  ])
})

test('answers as long as a book are not kept', () => {
  const book = { wish: { kind: 'text', value: 'x'.repeat(200_001) } } as const
  const content = { seed: 0, language: 'de', today: '2026-11-23' }
  expect(writeTestContent({ ...content, answers: book })).toEqual({ ...content, answers: {} })
})

test.each([
  [[], undefined],
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 9], 3.5],
])('the median of %j is %j', (values, expected) => expect(median(values)).toBe(expected))
