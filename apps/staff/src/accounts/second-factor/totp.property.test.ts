import fc from 'fast-check'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { newTotpSecret, secretInGroups, totpAddress, totpStep } from './totp.ts'

const instant = fc.integer({ min: 0, max: 4_000_000_000_000 })

/** Appendix B of RFC 6238 has eight digits; six are their end. */
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
])('at %i s the code of RFC 6238 is %s', (seconds, code) => {
  const secret = Secret.fromUTF8('12345678901234567890').base32
  expect(totpStep(secret, code, seconds * 1_000)).toBe(Math.floor(seconds / 30))
})

test('a code counts in its step and the two beside it, and tells which it was', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: -3, max: 3 }), (now, steps) => {
      const secret = newTotpSecret()
      const then = now + steps * 30_000
      fc.pre(then >= 0)
      const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: then })
      const found = totpStep(secret, code, now)
      const own = Math.floor(now / 30_000)
      const near = [undefined, own - 1, own, own + 1]
      // By chance the code of another step may be the same.
      expect(Math.abs(steps) <= 1 ? near.slice(1) : near).toContain(found)
    }),
    { numRuns: 200 },
  )
})

test.each(['', '12345', '1234567', 'abcdef', '12 34 56', '٣٣٣٣٣٣'])('%j is no code', (typed) => {
  expect(totpStep(newTotpSecret(), typed, 0)).toBeUndefined()
})

test('an app reads house, login and secret from the address', () => {
  const secret = newTotpSecret()
  const url = new URL(totpAddress(secret, 'nora.blum', 'Meinungsbild Auental'))
  expect(url.protocol).toBe('otpauth:')
  expect(decodeURIComponent(url.pathname)).toContain('Meinungsbild Auental:nora.blum')
  expect(url.searchParams.get('secret')).toBe(secret)
  expect(secretInGroups(secret).replaceAll(' ', '')).toBe(secret)
  expect(secretInGroups('ABCDEFGH')).toBe('ABCD EFGH')
})
