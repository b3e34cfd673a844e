import { expect, test } from 'vitest'
import { parseBallotBoxHeads } from './parse-ballot-box-heads.ts'

const root = 'ab'.repeat(32)
const heads = {
  format: 'meinungsbild/ballot-box-heads/1',
  surveyId: 'leben',
  heads: [
    { day: '2026-11-22', size: 3, root },
    { day: '2026-11-24', size: 4, root },
  ],
  alarm: false,
}

test('heads of rising days and sizes are read', () => {
  expect(parseBallotBoxHeads(heads)).toEqual({ ok: true, value: heads })
  expect(parseBallotBoxHeads({ ...heads, heads: [] }).ok).toBe(true)
})

test.each([
  ['format', { ...heads, format: 'meinungsbild/ballot-box-heads/2' }],
  ['unknown key', { ...heads, note: '' }],
  ['a day twice', { ...heads, heads: [heads.heads[0], heads.heads[0]] }],
  [
    'fewer than before',
    { ...heads, heads: [...heads.heads, { day: '2026-11-25', size: 2, root }] },
  ],
  ['no answers', { ...heads, heads: [{ day: '2026-11-22', size: 0, root }] }],
  ['no hash', { ...heads, heads: [{ day: '2026-11-22', size: 1, root: 'ab' }] }],
  ['no day', { ...heads, heads: [{ day: '2026-02-30', size: 1, root }] }],
])('refused: %s', (_, value) => {
  expect(parseBallotBoxHeads(value).ok).toBe(false)
})
