import { expect, test } from 'vitest'
import { unfoundedClaim } from './unfounded-claim.ts'

test.each([
  ['Das Ergebnis ist repräsentativ für die Stadt.', 'repräsentativ'],
  ['Eine repräsentative Umfrage', 'repräsentative'],
  ['mit einer Fehlerspanne von 3 Punkten', 'Fehlerspanne'],
  ['a representative survey', 'representative'],
  ['with a margin of error of 3 points', 'margin of error'],
])('of whoever wanted to answer nobody says: %s', (text, words) => {
  expect(unfoundedClaim(text, 'selfSelected')?.words).toBe(words)
  expect(unfoundedClaim(text, 'census')?.words).toBe(words)
  expect(unfoundedClaim(text, 'random')).toBeUndefined()
})

test.each([
  'Die Umfrage ist nicht repräsentativ.',
  'not representative',
  'keine Fehlerspanne',
  'Gut.',
])('but everybody may say: %s', (text) =>
  expect(unfoundedClaim(text, 'selfSelected')).toBeUndefined(),
)
