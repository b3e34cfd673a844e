import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token.ts'

const hmac = (key: Uint8Array, message: Uint8Array) =>
  createHmac('sha256', key).update(message).digest()
const id = fc.stringMatching(/^[a-z0-9]{1,24}$/)
const key = fc.uint8Array({ minLength: 32, maxLength: 32 })

test('the token of an e-mail names it, fits into an address and an e-mail, and is told from every other text', () => {
  fc.assert(
    fc.property(id, fc.string(), key, fc.string(), (mail, survey, secret, other) => {
      const token = unsubscribeToken(mail, survey, secret, hmac)
      expect(token).toMatch(/^[a-z0-9]+\.[\w-]{22}$/)
      expect(readUnsubscribeToken(token, survey, secret, hmac)).toBe(mail)
      expect(readUnsubscribeToken(token, `${survey}x`, secret, hmac)).toBeUndefined()
      expect(readUnsubscribeToken(`${token}x`, survey, secret, hmac)).toBeUndefined()
      expect(readUnsubscribeToken(`x${token}`, survey, secret, hmac)).toBeUndefined()
      expect(readUnsubscribeToken(mail, survey, secret, hmac)).toBeUndefined()
      fc.pre(other !== token)
      expect(readUnsubscribeToken(other, survey, secret, hmac)).toBeUndefined()
    }),
  )
})

test('another key makes another token', () => {
  fc.assert(
    fc.property(id, key, key, (mail, one, another) => {
      fc.pre(Buffer.compare(one, another) !== 0)
      expect(
        readUnsubscribeToken(unsubscribeToken(mail, 's', one, hmac), 's', another, hmac),
      ).toBeUndefined()
    }),
  )
})
