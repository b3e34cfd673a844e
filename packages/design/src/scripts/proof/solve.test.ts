import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256Head } from './sha256.ts'
import { solve } from './solve.ts'

function expected(text: string): number {
  return createHash('sha256').update(text).digest().readInt32BE()
}

test('hashes as everybody does, whatever fits in one block', () => {
  const ascii = fc.string({ maxLength: 55, unit: 'grapheme-ascii' })
  fc.assert(
    fc.property(ascii, (text) => {
      expect(sha256Head(text)).toBe(expected(text))
    }),
  )
  expect(() => sha256Head('a'.repeat(56))).toThrow(RangeError)
})

test('finds the first number whose hash begins with the wanted zeros', () => {
  const challenge = `sdfjk3.0.10.0.${randomBytes(16).toString('base64url')}`
  const solution = Number(solve(challenge))
  for (let number = 0; number <= solution; number += 1) {
    expect(Math.clz32(expected(`${challenge}.${number}`)) >= 10).toBe(number === solution)
  }
})
