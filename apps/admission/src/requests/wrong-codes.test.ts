import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { wrongCodes } from './wrong-codes.ts'

function attempts() {
  const clock = { now: new Date('2026-11-22T09:00:00Z') }
  return { clock, ...wrongCodes(() => clock.now, randomBytes) }
}

describe('counting wrong codes', () => {
  test('at the ceiling lets everybody in who has not erred yet, and those who have only later', () => {
    const { clock, mayTry, note } = attempts()
    for (let count = 0; count < 1_999; count++) note(`10.0.${count >> 8}.${count & 255}`)
    expect(mayTry('10.0.0.1')).toBe(true)
    note('10.9.9.9')
    expect(mayTry('10.0.0.1')).toBe(false)
    expect(mayTry('192.0.2.1')).toBe(true)
    clock.now = new Date('2026-11-22T09:10:00Z')
    expect(mayTry('10.0.0.1')).toBe(true)
  })

  test('locks nobody out for longer because the clock was wrong and is put back', () => {
    const { clock, mayTry, note } = attempts()
    clock.now = new Date('2027-11-22T09:00:00Z')
    for (let count = 0; count < 20; count++) note('192.0.2.1')
    expect(mayTry('192.0.2.1')).toBe(false)
    clock.now = new Date('2026-11-22T09:00:00Z')
    expect(mayTry('192.0.2.1')).toBe(true)
  })

  test('takes an IPv6 network of 64 bits for one sender, however its addresses are written', () => {
    const { mayTry, note } = attempts()
    for (let count = 0; count < 20; count++) note(`2001:db8:1:2::${count.toString(16)}`)
    expect(mayTry('2001:db8:1:2:aaaa:bbbb:cccc:dddd')).toBe(false)
    expect(mayTry('2001:db8:1:3::1')).toBe(true)
    for (let count = 0; count < 20; count++) note('::ffff:192.0.2.1')
    expect(mayTry('::ffff:192.0.2.1')).toBe(false)
    expect(mayTry('::ffff:192.0.2.2')).toBe(true)
  })
})
