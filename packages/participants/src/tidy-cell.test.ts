import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidyCell } from './tidy-cell.ts'

test.each([
  ['', ''],
  ['  Anna   Maria ', 'Anna Maria'],
  ['Anna\u00A0Maria\t', 'Anna Maria'],
  ['Mu\u0308ller', 'Müller'],
  ['Mül\u00ADler\u200B\uFEFF', 'Müller'],
  ['Nguyễn', 'Nguyễn'],
])('%j is %j', (cell, tidy) => {
  expect(tidyCell(cell)).toBe(tidy)
})

test('what is tidy stays so, in NFC and with single blanks', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(' ', 'ü', 'u\u0308', '\t'), fc.string()),
  })
  fc.assert(
    fc.property(text, (cell) => {
      const tidy = tidyCell(cell)
      expect(tidyCell(tidy)).toBe(tidy)
      expect(tidy.normalize('NFC')).toBe(tidy)
      expect(tidy).not.toMatch(/^\s|\s$|\s\s/)
    }),
  )
})
