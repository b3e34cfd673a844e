import type { Channel, Respondent } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../columns/build-dataset.ts'
import { townSurvey } from '../testing/town-survey.ts'
import { unweighted } from '../weights/weigh.ts'
import { releaseArrivals } from './release-arrivals.ts'

function crowd(
  count: number,
  code: 'gladly' | 'soso',
  day: string,
  channel: Channel = 'web',
): readonly Respondent[] {
  return Array.from({ length: count }, () => ({
    answers: { living: { kind: 'choice', code } },
    circumstances: { seed: 1, today: day, language: 'de' },
    channel,
  }))
}

function arrivals(people: readonly Respondent[], reminder?: string) {
  const dataset = buildDataset(townSurvey, people)
  const rule = { minimumBase: 10, smallCell: 3 }
  return releaseArrivals(dataset, reminder, {
    rule,
    selection: 'random',
    weights: unweighted(dataset),
  })
}

describe('early and late answers', () => {
  const early = crowd(100, 'gladly', '2026-11-02')
  const late = crowd(60, 'soso', '2026-11-20')

  test('are parted by the day of the first reminder', () => {
    const found = arrivals([...early, ...crowd(20, 'gladly', '2026-11-09'), ...late], '2026-11-10')
    expect(found).toMatchObject({
      kind: 'groups',
      lateFrom: '2026-11-10',
      first: { value: 120 },
      second: { value: 60 },
      items: [{ variable: { id: 'living' }, measure: 'share', isProven: true }],
    })
    const [living] = found.kind === 'groups' ? found.items : []
    const gladly = living?.rows.find(({ category }) => category?.code === 'gladly')
    expect(gladly?.first.value).toBeGreaterThan(0.9)
    expect(gladly?.second.value).toBeLessThan(0.1)
  })

  test('without one by the day on which half were there', () => {
    const days = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05']
    const found = arrivals(days.flatMap((day) => crowd(30, 'gladly', day)))
    expect(found).toMatchObject({
      lateFrom: '2026-11-04',
      first: { value: 60 },
      second: { value: 60 },
    })
  })

  test('leave out forms on paper, whose day is that of the keying', () => {
    const paper = crowd(50, 'soso', '2026-11-25', 'paper')
    expect(arrivals([...early, ...late, ...paper], '2026-11-10')).toMatchObject({
      second: { value: 60 },
    })
  })

  test.each([
    ['all came on one day', crowd(90, 'gladly', '2026-11-02'), undefined, 'notComputable'],
    ['few came late', [...early, ...late.slice(0, 9)], '2026-11-10', 'baseTooSmall'],
    [
      'few came on paper',
      [...early, ...late, ...crowd(9, 'soso', '2026-11-25', 'paper')],
      '2026-11-10',
      'baseTooSmall',
    ],
  ])('are not compared where %s', (_, people, reminder, code) => {
    expect(arrivals(people, reminder)).toMatchObject({ kind: 'withheld', code })
  })
})
