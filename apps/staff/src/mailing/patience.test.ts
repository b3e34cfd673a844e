import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deliveryOf, type Delivery } from './delivery.ts'
import { mostRefused, nextTry, patience, type Patience } from './patience.ts'

const sent: Delivery = { kind: 'sent', answer: 250 }
const refused: Delivery = { kind: 'refused', answer: 550 }
const away: Delivery = { kind: 'trouble', reason: 'unreachable', answer: 0 }
const unencrypted: Delivery = { kind: 'trouble', reason: 'encryption', answer: 0 }

describe('what a mail server answers', () => {
  test.each<[object, Delivery]>([
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, refused],
    [
      { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 },
      { kind: 'putOff', answer: 451 },
    ],
    [
      { code: 'EMESSAGE', command: 'DATA', responseCode: 554 },
      { kind: 'refused', answer: 554 },
    ],
    [
      { code: 'EMESSAGE', command: 'DATA', responseCode: 452 },
      { kind: 'putOff', answer: 452 },
    ],
    [
      { code: 'EENVELOPE', responseCode: undefined },
      { kind: 'refused', answer: 0 },
    ],
    [
      { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553 },
      { kind: 'trouble', reason: 'sender', answer: 553 },
    ],
    [
      { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 450 },
      { kind: 'trouble', reason: 'busy', answer: 450 },
    ],
    [
      { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 421 },
      { kind: 'trouble', reason: 'busy', answer: 421 },
    ],
    [
      { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 },
      { kind: 'trouble', reason: 'login', answer: 535 },
    ],
    [{ code: 'ETLS', command: 'CONN' }, unencrypted],
    [{ code: 'ESOCKET', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, unencrypted],
    [{ code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' }, unencrypted],
    [{ code: 'ESOCKET', originalCode: 'ERR_TLS_CERT_ALTNAME_INVALID' }, unencrypted],
    [{ code: 'ESOCKET', originalCode: 'ERR_SSL_WRONG_VERSION_NUMBER' }, unencrypted],
    [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' }, away],
    [{ code: 'ESOCKET', command: 'CONN' }, away],
    [{}, away],
  ])('%o is about the person, or about the server', (failure, delivery) => {
    expect(deliveryOf(failure)).toEqual(delivery)
  })
})

describe('patience with a mail server', () => {
  const after = (patient: Patience, ...deliveries: readonly Delivery[]) => {
    for (const [number, delivery] of deliveries.entries()) patient.hear(number, delivery)
    return patient.advice()
  }

  test('waits longer each time that it is away, and ends; one success begins anew', () => {
    const patient = patience()
    // Five connections that meet the same trouble are one trouble.
    const waits = () => {
      const given = after(patient, away, away, away)
      return given.kind === 'wait' ? given.milliseconds / 1_000 : given.kind
    }
    expect([waits(), waits()]).toEqual([5, 30])
    expect(after(patient, sent)).toEqual({ kind: 'goOn' })
    expect([waits(), waits(), waits(), waits(), waits()]).toEqual([5, 30, 120, 300, 'stop'])
  })

  test('lasts no longer than until the first trouble', () => {
    const patient = patience()
    patient.hear(1, sent)
    expect(patient.lasts()).toBe(true)
    patient.hear(2, away)
    patient.hear(3, sent)
    expect(patient.lasts()).toBe(false)
    expect(patient.advice()).toEqual({ kind: 'wait', milliseconds: 5_000 })
    expect(patient.lasts()).toBe(true)
  })

  test('ends at once where only somebody who changes the settings can help', () => {
    for (const trouble of [
      { reason: 'login', answer: 535 },
      { reason: 'sender', answer: 553 },
      { reason: 'encryption', answer: 0 },
    ] as const)
      expect(after(patience(), { kind: 'trouble', ...trouble })).toEqual({
        kind: 'stop',
        ...trouble,
      })
    const busy = { kind: 'trouble', reason: 'login', answer: 454 } as const
    expect(after(patience(), busy).kind).toBe('wait')
  })

  test('ends when it refuses everybody, and never while it takes some', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(sent, refused), { maxLength: 100 }), (deliveries) => {
        const patient = patience()
        let inARow: number[] = []
        for (const [number, delivery] of deliveries.entries()) {
          inARow = delivery.kind === 'refused' ? [...inARow, number] : []
          patient.hear(number, delivery)
          expect(patient.refused()).toEqual(inARow)
          expect(patient.lasts()).toBe(inARow.length < mostRefused)
          expect(patient.advice().kind).toBe(inARow.length < mostRefused ? 'goOn' : 'stop')
        }
      }),
    )
  })

  test('tries one e-mail again after one minute to four hours, five times', () => {
    const now = new Date('2026-11-27T09:00:00.000Z')
    const tries = [0, 1, 2, 3, 4, 5].map((attempts) => nextTry(now, attempts)?.slice(11, 16))
    expect(tries).toEqual(['09:01', '09:05', '09:15', '10:00', '13:00', undefined])
  })
})
