import { expect, test } from 'vitest'
import type { Command } from '../command.ts'
import * as path from '../hamburg-path.examples.ts'
import { hamburg } from '../models/hamburg.ts'
import { beginning, refusalOf, tell, type Line, type Story } from '../story.examples.ts'
import { tasksOf } from '../tasks.ts'
import { recheckOf } from './recheck.ts'

const approved = tell(beginning(hamburg), ...path.untilApproved2)
const ready = tell(approved, ...path.implementation)
const withoutBasis = tell(
  approved,
  ...path.implementation.filter(([, command]) => Object(command).kind !== 'saveDataProtection'),
)

const save = (part: 'legalBasis' | 'processors', contentHash: string): Line => [
  'press',
  { kind: 'saveDataProtection', part, contentHash },
]
const opinion = (actor: string, text = 'Gut'): Line => [
  actor,
  {
    kind: 'saveDataProtection',
    part: 'opinion',
    contentHash: 'o1',
    opinion: { verdict: 'noObjections', text, conditions: [] },
  } satisfies Command,
]

const changed = ({ state }: Story) => recheckOf(state)?.changed.map(({ title }) => title.en)
const officersTasks = ({ state }: Story) =>
  tasksOf(hamburg, state, 'dpo')
    .filter(({ action }) => action.kind === 'saveDataProtection')
    .map(({ title }) => title.en)

test('nobody is asked without a legal basis, whatever the model says', () => {
  expect(refusalOf(withoutBasis, path.release)).toMatchObject({
    code: 'notComplete',
    message: { en: expect.stringContaining('legal basis') },
  })
  expect(refusalOf(ready, path.release)).toBeUndefined()
})

test('an opinion is the officer’s alone, and what she judges is settled by others', () => {
  expect(refusalOf(ready, opinion('press'))).toMatchObject({ code: 'notYours' })
  const [, basis] = save('legalBasis', 'l2')
  expect(refusalOf(ready, ['dpo', basis])).toMatchObject({ code: 'notYours' })
  expect(refusalOf(ready, opinion('dpo', ' '))).toMatchObject({ field: 'text' })
})

test('before the release an opinion is asked for, and again whenever something became another', () => {
  expect(officersTasks(ready)).toEqual([
    'Give an opinion: data protection before the field release',
  ])
  const given = tell(ready, opinion('dpo'))
  expect([changed(given), officersTasks(given)]).toEqual([[], []])
  const same = tell(given, save('legalBasis', 'l1'))
  expect(same.entries).toHaveLength(given.entries.length)
  const another = tell(given, save('legalBasis', 'l2'), save('processors', 'v1'))
  expect(changed(another)).toEqual(['Legal basis', 'Processors'])
  expect(officersTasks(another)).toEqual([
    'Give a new opinion: data protection (changed: Legal basis, Processors)',
  ])
  const back = tell(another, save('legalBasis', 'l1'))
  expect(changed(back)).toEqual(['Processors'])
  expect(changed(tell(back, opinion('dpo')))).toEqual([])
})
