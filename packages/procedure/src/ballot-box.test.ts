import { describe, expect, test } from 'vitest'
import { sealedBox, type BallotBoxChoice } from './ballot-box.ts'
import type { Command } from './command.ts'
import { replay } from './evolve.ts'
import * as path from './hamburg-path.examples.ts'
import { hamburg } from './models/hamburg.ts'
import { beginning, refusalOf, tell, type Line, type Story } from './story.examples.ts'
import { tasksOf } from './tasks.ts'
import { describeEntry } from './timeline.ts'

const sealed: BallotBoxChoice = {
  kind: 'sealed',
  publicKey: 'key',
  mark: 'a1b2c3',
  keepers: ['Statistik', 'Datenschutz', 'Leitung'].map((name) => ({ name, shareHash: name })),
}
const choose = (box: BallotBoxChoice): Line => ['statistics', { kind: 'chooseBallotBox', box }]
const tried: Line = ['statistics', { kind: 'openTrialAnswer', publicKey: 'key', shares: [1, 3] }]
const open: Command = { kind: 'openBallotBox', publicKey: 'key', shares: [3, 2], submissions: 812 }
const opened: Line = ['statistics', open]
const results: Line = ['press', { kind: 'openResults', contentHash: 'r', answers: 800 }]

const preparing = tell(beginning(hamburg), ...path.untilApproved2)
const ready = tell(preparing, choose(sealed), ...path.implementation)
const inField = tell(ready, tried, path.release, path.opening)
const ended = tell(inField, ...path.fieldwork)

describe('a sealed ballot box', () => {
  test('goes from the key to the results, with every step on record in plain words', () => {
    const story = tell(ended, opened, results)
    const words = story.entries.map((entry) => describeEntry(entry, 'de'))
    expect(words).toContain(
      'Kai Wolff (Statistikstelle) hat die Urne versiegelt (Kennung a1b2c3). Die Anteile haben: 1 Statistik, 2 Datenschutz, 3 Leitung.',
    )
    expect(words).toContain(
      'Kai Wolff (Statistikstelle) hat mit den Anteilen 1 und 3 eine Probeantwort geöffnet.',
    )
    expect(words).toContain(
      'Kai Wolff (Statistikstelle) hat die Urne mit den Anteilen 3 und 2 geöffnet (versiegelte Antworten: 812).',
    )
    expect(replay(hamburg, story.entries)).toEqual(story.state)
  })

  test('is made by the statistics office alone, and by nobody once the field is being released', () => {
    const command = choose(sealed)[1]
    for (const actor of ['press', 'senator', 'dpo', 'parks'])
      expect(refusalOf(preparing, [actor, command])?.code).toBe('wrongRole')
    for (const story of [ready, inField, ended])
      expect(refusalOf(story, choose(sealed))?.code).toBe('notNow')
  })

  test('lets no field be released before two shares have opened a trial answer', () => {
    expect(refusalOf(ready, path.release)).toMatchObject({
      code: 'notComplete',
      message: { de: expect.stringContaining('noch niemand hat mit zwei Anteilen') },
    })
    expect(refusalOf(tell(ready, tried), path.release)).toBeUndefined()
  })

  test('with a new key needs a new trial', () => {
    const again = tell(preparing, choose(sealed), tried, choose(sealed), ...path.implementation)
    expect(refusalOf(again, path.release)?.code).toBe('notComplete')
  })

  test('opens after the field only, and results not before it is open', () => {
    expect(refusalOf(inField, opened)?.code).toBe('notNow')
    expect(refusalOf(ended, results)).toMatchObject({
      code: 'notComplete',
      message: { de: expect.stringContaining('Die Urne ist noch versiegelt.') },
    })
    expect(refusalOf(ended, ['press', open])?.code).toBe('wrongRole')
  })

  test('takes two different shares of its own key, as often as it must', () => {
    const spoiled = (changes: Partial<Extract<Command, { kind: 'openBallotBox' }>>): Line => [
      'statistics',
      { ...open, ...changes } as Command,
    ]
    expect(refusalOf(ended, spoiled({ publicKey: 'other' }))?.code).toBe('notNow')
    expect(refusalOf(ended, spoiled({ shares: [2, 2] }))).toMatchObject({ field: 'shares' })
    expect(refusalOf(ended, spoiled({ shares: [0, 4] }))).toMatchObject({ field: 'shares' })
    const twice = tell(ended, opened, spoiled({ shares: [1, 2], submissions: 400 }))
    expect(twice.state.ballotBox?.openings.map(({ shares }) => shares)).toEqual([
      [3, 2],
      [1, 2],
    ])
  })

  test('is a task of the statistics office where it must be tried or opened, and only there', () => {
    const tasks = (story: Story) =>
      tasksOf(hamburg, story.state, 'statistics').map(({ action }) => action.kind)
    expect(tasks(tell(preparing, choose(sealed)))).toContain('openTrialAnswer')
    expect(tasks(ready)).toContain('openTrialAnswer')
    expect(tasks(tell(ready, tried))).not.toContain('openTrialAnswer')
    expect(tasks(ended)).toContain('openBallotBox')
    expect(tasks(tell(ended, opened))).not.toContain('openBallotBox')
    const open = tell(preparing, ...path.implementation, path.release, path.opening)
    expect(tasks(preparing)).not.toContain('openTrialAnswer')
    expect(tasks(tell(open, ...path.fieldwork))).not.toContain('openBallotBox')
  })

  test('names all three keepers', () => {
    const nameless = sealed.keepers.map((keeper) => ({ ...keeper, name: ' ' }))
    expect(refusalOf(preparing, choose({ ...sealed, keepers: nameless }))?.field).toBe('keeper-1')
    const two = sealed.keepers.slice(1)
    expect(refusalOf(preparing, choose({ ...sealed, keepers: two }))?.field).toBe('keepers')
  })
})

describe('an open ballot box', () => {
  test('is what there is without a word, and can be chosen on record instead of a sealed one', () => {
    expect(sealedBox(preparing.state)).toBeUndefined()
    const story = tell(preparing, choose(sealed), choose({ kind: 'open' }), ...path.implementation)
    expect(sealedBox(story.state)).toBeUndefined()
    expect(refusalOf(story, path.release)).toBeUndefined()
    expect(refusalOf(story, tried)?.code).toBe('notComplete')
  })
})
