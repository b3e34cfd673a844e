import { expect, test } from 'vitest'
import { readableTables } from './readable-tables.ts'

const table = (cell: string, rule = '| --- | --- |') =>
  `| Zeit | Was |\n${rule}\n| ${cell} | Druck |`

test('tables are compared as they are read', () => {
  expect(readableTables(table('März'), table('April'))).toEqual([
    'Zeit · Was\nMärz · Druck',
    'Zeit · Was\nApril · Druck',
  ])
})

test('a change of signs that nobody reads is shown in the signs', () => {
  const texts = [table('März'), table('März', '| :-- | --: |')] as const
  expect(readableTables(...texts)).toEqual(texts)
  const spaced = ['| a | b |', '|a|b|'] as const
  expect(readableTables(...spaced)).toEqual(spaced)
  expect(readableTables('a - b', 'a -- b')).toEqual(['a - b', 'a -- b'])
})
