import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textsIn } from './xls-texts.ts'

const viewOf = (bytes: readonly number[]) => new DataView(Uint8Array.from(bytes).buffer)
const count = [1, 0, 0, 0, 1, 0, 0, 0]

test('a text goes on in the next record, where its characters may have another width', () => {
  const first = viewOf([...count, 4, 0, 0x01, 0xe4, 0x00, 0x62, 0x00])
  const second = viewOf([0x00, 0x63, 0x64])
  expect(textsIn([first, second])).toEqual(['äbcd'])
})

test('what says how a text looks is stepped over', () => {
  const styled = [2, 0, 0x0c, 1, 0, 3, 0, 0, 0, 0x61, 0x62, 9, 9, 9, 9, 8, 8, 8]
  const plain = [1, 0, 0x00, 0x7a]
  expect(textsIn([viewOf([2, 0, 0, 0, 2, 0, 0, 0, ...styled, ...plain])])).toEqual(['ab', 'z'])
})

test('any bytes are read to their end', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 4 }), (parts) => {
      expect(Array.isArray(textsIn(parts.map((part) => viewOf([...part]))))).toBe(true)
    }),
  )
})
