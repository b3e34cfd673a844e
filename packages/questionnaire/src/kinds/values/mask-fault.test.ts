import { describe, expect, it } from 'vitest'
import { maskFault } from './mask-fault.ts'

function isRight(kind: 'email' | 'phone' | 'postcode' | 'url', text: string): boolean {
  return maskFault({ kind }, text) === undefined
}

describe('an e-mail address', () => {
  it.each([
    'anna@example.org',
    'anna.muster+umfrage@mail.stadt-example.de',
    'o’neil@example.org',
    'ä@münchen.de',
    'a@xn--mnchen-3ya.xn--p1ai',
  ])('may be %s', (text) => {
    expect(isRight('email', text)).toBe(true)
  })

  it.each([
    'anna',
    'anna@example',
    '@example.org',
    'anna@@example.org',
    'anna muster@example.org',
    'anna@example..org',
    'anna@-example.org',
    'anna@example.org.',
    'Anna <anna@example.org>',
    'a@example.org, b@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b.'.repeat(130)}org`,
  ])('is not %s', (text) => {
    expect(isRight('email', text)).toBe(false)
  })
})

describe('a telephone number', () => {
  it.each(['110', '0351 4880', '0351/488-12 34', '+49 (0)351 488 00', '+41.44.123.45.67'])(
    'may be %s',
    (text) => {
      expect(isRight('phone', text)).toBe(true)
    },
  )

  it.each(['12', 'keine', '0351 4880 ab 8 Uhr', '+', '49+351', '1'.repeat(17)])(
    'is not %s',
    (text) => {
      expect(isRight('phone', text)).toBe(false)
    },
  )
})

describe('a postcode', () => {
  it('has five digits', () => {
    expect(isRight('postcode', '01067')).toBe(true)
    for (const text of ['1067', '010670', 'D-01067', '0106７']) {
      expect(isRight('postcode', text)).toBe(false)
    }
  })
})

describe('an internet address', () => {
  it.each([
    'https://www.example.org',
    'HTTP://example.org:8080/a?b=c#d',
    'www.example.org/ä',
    'münchen.de',
  ])('may be %s', (text) => {
    expect(isRight('url', text)).toBe(true)
  })

  it.each([
    'example',
    'javascript:alert(1)',
    'ftp://example.org',
    'https://',
    'https://example.org/a b',
    'https://anna@example.org',
    'data:text/html,x.y',
  ])('is not %s', (text) => {
    expect(isRight('url', text)).toBe(false)
  })
})

it('takes no longer for a text that is made to be slow', () => {
  for (const sign of ['a', 'a.', 'a-', '1', '+', ' ', '@', 'a@', '.']) {
    const text = sign.repeat(100_000)
    for (const kind of ['email', 'phone', 'postcode', 'url'] as const) isRight(kind, text)
  }
})
