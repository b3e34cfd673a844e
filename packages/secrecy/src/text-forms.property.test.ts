import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64url, toBase64url } from './base64url.ts'
import { pad, unpad } from './padding.ts'
import { fromUtf8, utf8 } from './utf8.ts'

describe('base64url', () => {
  test('is what the platform writes, and comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = toBase64url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromBase64url(text)).toEqual(bytes)
      }),
    )
  })

  test('has one spelling for each value: everything else is refused', () => {
    for (const text of ['A', 'AB', 'AAB', 'AA==', 'A+/A', 'AA A', 'ÄÄ'])
      expect(fromBase64url(text)).toBeUndefined()
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,12}$/), (text) => {
        const bytes = fromBase64url(text)
        expect(bytes === undefined ? text : toBase64url(bytes)).toBe(text)
      }),
    )
  })
})

describe('UTF-8', () => {
  test('is what the platform writes, and comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8(text)).toEqual(new Uint8Array(Buffer.from(text)))
        expect(fromUtf8(utf8(text))).toBe(text)
      }),
    )
  })

  test('is read only where it is written as it must be', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => {
        expect(fromUtf8(bytes)).toBe(decodedStrictly(bytes))
      }),
    )
  })
})

function decodedStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

describe('padding', () => {
  test('comes back, and its length tells only the size class', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (plaintext) => {
        const padded = pad(plaintext)
        expect(unpad(padded)).toEqual(plaintext)
        const classes = [256, 512, 1024, 2048, 4096, 8192]
        expect(padded.length).toBe(classes.find((size) => size >= plaintext.length + 4))
      }),
    )
  })

  test('refuses a length that does not fit, a rest that is not empty and a class that is too large', () => {
    const padded = pad(new Uint8Array([1, 2, 3]))
    expect(unpad(padded.with(3, 253))).toBeUndefined()
    expect(unpad(padded.with(0, 255))).toBeUndefined()
    expect(unpad(padded.with(255, 1))).toBeUndefined()
    expect(unpad(padded.subarray(0, 255))).toBeUndefined()
    const larger = new Uint8Array(512)
    larger.set(padded)
    expect(unpad(larger)).toBeUndefined()
  })
})
