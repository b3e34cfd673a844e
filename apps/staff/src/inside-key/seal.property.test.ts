import { generateKeyPairSync, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { insideKey } from './inside-key.ts'
import { sealWith } from './seal.ts'

const text = fc.string({ unit: 'grapheme' })

test('a sealed text opens as it was, for what it belongs to, and for nothing else', () => {
  const { seal, open } = sealWith(randomBytes(32))
  fc.assert(
    fc.property(text, text, text, fc.nat(), (secret, of, other, place) => {
      const sealed = seal(secret, of)
      expect(open(sealed, of)).toBe(secret)
      expect(open(sealed, `${of}${other}.`)).toBeUndefined()
      const bytes = Buffer.from(sealed, 'base64url')
      const at = place % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ 1
      expect(open(bytes.toString('base64url'), of)).toBeUndefined()
      expect(open(secret, of)).toBeUndefined()
    }),
  )
})

test('the key of the house seals the same after a restart, and otherwise for each purpose', () => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const sealed = insideKey(privateKey).sealFor('one').seal('Geheim', 'a')
  expect(insideKey(privateKey).sealFor('one').open(sealed, 'a')).toBe('Geheim')
  expect(insideKey(privateKey).sealFor('two').open(sealed, 'a')).toBeUndefined()
  const foreign = insideKey(generateKeyPairSync('ed25519').privateKey)
  expect(foreign.sealFor('one').open(sealed, 'a')).toBeUndefined()
})
