import { describe, expect, test } from 'vitest'
import { withStep } from './check/changed-model.examples.ts'
import type { Command } from './command.ts'
import * as path from './hamburg-path.examples.ts'
import type { Model } from './model.ts'
import { hamburg } from './models/hamburg.ts'
import { beginning, tell, write } from './story.examples.ts'
import { describeEntry } from './timeline.ts'

/** Fourteen days for the outline concept, a week for those who check their resources. */
const timed: Model = [
  ['1.2', 14],
  ['1.3', 7],
].reduce<Model>(
  (model, [id, dueAfterDays]) =>
    withStep(model, String(id), (step) => ({ ...step, dueAfterDays: Number(dueAfterDays) })),
  hamburg,
)

describe('the deadlines of a model', () => {
  test('count from the end of the step before, and stand in the dossier', () => {
    const story = tell(beginning(timed), ...path.idea)
    const begun = story.entries.at(-1)
    expect(begun).toMatchObject({ kind: 'stepCompleted', at: '2026-09-01T01:00:00.000Z' })
    expect(story.state.steps['1.2']?.due).toBe('2026-09-15')
    expect(begun && describeEntry(begun, 'de')).toContain(
      'Weiter mit 1.2 Grobkonzept (bis 15.09.2026).',
    )
  })

  test('give way to a day that somebody sets', () => {
    const story = tell(
      beginning(timed),
      ...path.idea,
      ['press', write(hamburg, 'outlineConcept', 'a')],
      ['press', { kind: 'completeStep', step: '1.2', due: '2026-12-24' }],
    )
    expect(story.state.steps['1.3']?.due).toBe('2026-12-24')
    const begun = story.entries.at(-1)
    expect(begun && describeEntry(begun, 'en')).toContain('(by 2026-12-24)')
  })

  test('begin anew when a step is opened again', () => {
    const approved = tell(beginning(timed), ...path.untilApproved1)
    const change = { ...write(hamburg, 'outlineConcept', 'other'), confirmVoid: true } as Command
    const story = tell(approved, ['press', change])
    const again = story.entries.find(({ kind }) => kind === 'stepReopened')
    const days =
      (Date.parse(story.state.steps['1.2']?.due ?? '') - Date.parse(again?.at ?? '')) / 86_400_000
    expect(Math.ceil(days)).toBe(14)
  })

  test('are none where the model says nothing', () => {
    const story = tell(beginning(hamburg), ...path.idea)
    expect(story.state.steps['1.2']?.due).toBeUndefined()
    expect(JSON.stringify(story.entries.at(-1))).not.toContain('due')
  })
})
