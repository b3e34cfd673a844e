import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashAccessCode, newAccessCode, readAccessCode } from './access-code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const random = fc.uint8Array({ minLength: 10, maxLength: 10 })
const code = random.map(newAccessCode)
const place = fc.nat({ max: 17 })

function signsOf(text: string): string[] {
  return [...text.replaceAll('-', '')]
}

function outcome(text: string): string {
  const read = readAccessCode(text)
  return read.ok ? read.code : read.code
}

describe('an access code', () => {
  test('holds all 80 bits of its randomness, without I, L, O and U', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        const text = newAccessCode(bytes)
        expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{2}$/)
        const digits = signsOf(text)
          .slice(0, 16)
          .map((sign) => BigInt(alphabet.indexOf(sign)))
        const value = digits.reduce((sum, digit) => sum * 32n + digit, 0n)
        expect(value.toString(16).padStart(20, '0')).toBe(Buffer.from(bytes).toString('hex'))
      }),
    )
    expect(() => newAccessCode(new Uint8Array(9))).toThrow('at least 10 random bytes, got 9')
  })

  test('is read as printed, in small letters, with spaces and with the letters it looks like', () => {
    const typed = (text: string) => [
      text,
      text.toLowerCase(),
      ` ${text.replaceAll('-', ' – ')}\n`,
      text.replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l'),
      text.replaceAll('0', 'O').replaceAll('1', 'I'),
    ]
    fc.assert(
      fc.property(code, (text) => {
        for (const variant of typed(text)) expect(outcome(variant)).toBe(text)
      }),
    )
  })

  test('is refused with any single wrong sign', () => {
    fc.assert(
      fc.property(code, place, fc.constantFrom(...alphabet), (text, index, sign) => {
        const signs = signsOf(text)
        fc.pre(signs[index] !== sign)
        expect(outcome(signs.with(index, sign).join(''))).toBe('check')
      }),
    )
  })

  test('is refused with any two signs exchanged, neighbours and others', () => {
    fc.assert(
      fc.property(code, place, place, (text, one, other) => {
        const signs = signsOf(text)
        const [a, b] = [signs[one] ?? '', signs[other] ?? '']
        fc.pre(a !== b)
        expect(outcome(signs.with(one, b).with(other, a).join(''))).toBe('check')
      }),
      { numRuns: 2_000 },
    )
  })

  test('catches every single error and every exchange of neighbours of one code, tried one by one', () => {
    const signs = signsOf(newAccessCode(new Uint8Array([7, 1, 250, 3, 99, 128, 64, 33, 0, 255])))
    let tried = 0
    for (let index = 0; index < 18; index++)
      for (const sign of alphabet) {
        if (sign === signs[index]) continue
        tried++
        expect(outcome(signs.with(index, sign).join(''))).toBe('check')
      }
    expect(tried).toBe(18 * 31)
    for (let index = 0; index < 17; index++) {
      const [a = '', b = ''] = signs.slice(index, index + 2)
      const swapped = signs
        .with(index, b)
        .with(index + 1, a)
        .join('')
      expect(outcome(swapped)).toBe(a === b ? outcome(signs.join('')) : 'check')
    }
  })

  test('that is too short, too long or has a foreign sign is refused for that reason, whatever is typed', () => {
    const text = newAccessCode(new Uint8Array(10))
    expect(outcome('')).toBe('length')
    expect(outcome(text.slice(0, -1))).toBe('length')
    expect(outcome(`${text}0`)).toBe('length')
    expect(outcome(text.replace('0', 'U'))).toBe('character')
    expect(outcome('<script>')).toBe('character')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        expect(['length', 'character', 'check']).toContain(outcome(typed))
      }),
    )
  })

  test('has a hash that depends on the key, the code and the purpose', () => {
    const hmac = (key: Uint8Array, message: Uint8Array) =>
      createHmac('sha256', key).update(message).digest()
    const key = new Uint8Array(32).fill(1)
    const text = newAccessCode(new Uint8Array(10).fill(9))
    const expected = createHmac('sha256', key).update(`meinungsbild/access-code/1\n${text}`)
    expect(hashAccessCode(text, key, hmac)).toBe(expected.digest('base64url'))
    expect(hashAccessCode(text, new Uint8Array(32).fill(2), hmac)).not.toBe(
      hashAccessCode(text, key, hmac),
    )
  })
})
