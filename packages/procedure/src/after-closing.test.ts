import { expect, test } from 'vitest'
import { whole } from './hamburg-path.examples.ts'
import { attempt, beginning, people, refusalOf, tell } from './story.examples.ts'
import { hamburg } from './models/hamburg.ts'
import { measuresToCarryOut } from './measure.ts'

const story = tell(beginning(hamburg), ...whole)
const report = {
  kind: 'reportMeasure',
  measure: 'm1',
  status: 'running',
  note: 'Der dritte Platz wird gebaut',
  noteEnglish: 'The third one is being built',
} as const

test('how a measure goes on is reported after the closing; the retention stays as it was', () => {
  const later = tell(story, ['parks', report], ['press', { ...report, status: 'implemented' }])
  expect(later.state.status).toBe('closed')
  expect(later.state.closing).toEqual(story.state.closing)
  const [measure] = measuresToCarryOut(later.state.measures)
  expect(measure?.reports.at(-1)).toMatchObject({
    status: 'implemented',
    noteEnglish: 'The third one is being built',
  })
  expect(later.entries).toHaveLength(story.entries.length + 2)
})

test('it is published again as an entry of its own', () => {
  const later = tell(
    story,
    ['parks', report],
    ['press', { kind: 'publishMeasures', publicHash: 'h2' }],
  )
  expect(later.state.measuresPublished.at(-1)).toMatchObject({ publicHash: 'h2' })
})

test('the rights are those of the step, and nothing else opens the file again', () => {
  expect(refusalOf(story, ['culture', report])?.code).toBe('notYours')
  expect(refusalOf(story, ['senator', report])?.code).toBe('wrongRole')
  expect(refusalOf(story, ['parks', { ...report, measure: 'm2' }])?.code).toBe('notYours')
  expect(refusalOf(story, ['press', { ...report, measure: 'm2' }])?.code).toBe('unknown')
  for (const { account } of people)
    expect(attempt(story, [account, { kind: 'noteField', text: 'Nachtrag' }])).toMatchObject({
      refusal: { code: 'closed' },
    })
})
