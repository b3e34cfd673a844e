import { expect, test } from 'vitest'
import { readText } from './read-text.ts'

test.each([
  ['UTF-8', new TextEncoder().encode('Straße')],
  ['UTF-8 with a byte order mark', new TextEncoder().encode('\uFEFFStraße')],
  ['UTF-16', Uint8Array.from(Buffer.from('\uFEFFStraße', 'utf16le'))],
  ['a text', '\uFEFFStraße'],
])('%s is read', (_, file) => {
  expect(readText(file)).toEqual({ ok: true, text: 'Straße' })
})

test.each([
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'notText'],
  ['a huge file', new Uint8Array(100_000_000), 'tooLarge'],
])('%s is refused with a sentence', (_, file, code) => {
  expect(readText(file)).toMatchObject({ ok: false, flaw: { code } })
})
