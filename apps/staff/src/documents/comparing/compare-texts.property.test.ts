import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTexts, type Row, type Words } from './compare-texts.ts'

const word = fc.constantFrom(
  'Wir',
  'wollen',
  'wissen',
  'was',
  'fehlt',
  '40',
  'Stunden',
  '**neu**',
  '|',
  'ß',
)
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'))

const joined = (words: readonly Words[] | undefined) => words?.map((each) => each.text).join('')
const side = (rows: readonly Row[], which: 'older' | 'newer') =>
  rows.flatMap((row) => (row.kind === 'same' ? [row.text] : (joined(row[which]) ?? []))).join('\n')

test('what is shown is exactly the two texts', () => {
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const rows = compareTexts(older, newer)
      expect(side(rows, 'older')).toBe(older)
      expect(side(rows, 'newer')).toBe(newer)
    }),
  )
})

test('the same text has no change, and a changed one has', () => {
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const isSame = compareTexts(older, newer).every(({ kind }) => kind === 'same')
      expect(isSame).toBe(older === newer)
    }),
  )
})

test('a changed word is marked in its paragraph, not the paragraph', () => {
  const [row] = compareTexts('Wir brauchen 40 Stunden.', 'Wir brauchen 50 Stunden.')
  expect(row).toEqual({
    kind: 'changed',
    older: [
      { text: 'Wir brauchen ', kind: 'same' },
      { text: '40', kind: 'removed' },
      { text: ' Stunden.', kind: 'same' },
    ],
    newer: [
      { text: 'Wir brauchen ', kind: 'same' },
      { text: '50', kind: 'added' },
      { text: ' Stunden.', kind: 'same' },
    ],
  })
})

test('a paragraph that came in between stands alone', () => {
  const rows = compareTexts('eins zwei\ndrei vier', 'eins zwei\nganz anderes\ndrei fünf')
  expect(rows.map(({ kind }) => kind)).toEqual(['same', 'changed', 'changed'])
  expect(rows[1]).toMatchObject({ older: undefined })
  expect(rows[2]).toMatchObject({ older: [{ kind: 'same' }, { text: 'vier' }] })
})
