import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { participantNumber, readParticipantNumber } from './participant-number.ts'

const number = fc.integer({ min: 1, max: 9_999_999 })

describe('a participant’s number', () => {
  test('is read as it was printed, also in small letters, with spaces and leading zeros', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 3 }), (own, zeros) => {
        const printed = participantNumber(own)
        const copied = `${'0'.repeat(zeros)}${printed.replace('-', ' ').toLowerCase()} `
        expect(readParticipantNumber(printed)).toEqual({ ok: true, number: own })
        expect(readParticipantNumber(copied)).toEqual({ ok: true, number: own })
      }),
    )
  })

  test('with one wrong digit, or two that changed places, is nobody’s', () => {
    fc.assert(
      fc.property(number, fc.nat(6), fc.integer({ min: 1, max: 9 }), (own, at, by) => {
        const [digits = '', checks = ''] = participantNumber(own).split('-')
        const place = at % digits.length
        const wrong = [...digits]
        wrong[place] = String((Number(wrong[place]) + by) % 10)
        const swapped = [...digits]
        const next = (place + 1) % digits.length
        ;[swapped[place], swapped[next]] = [swapped[next] ?? '', swapped[place] ?? '']
        const others = [wrong.join(''), swapped.join('')].filter((other) => other !== digits)
        for (const other of others)
          expect(readParticipantNumber(`${other}-${checks}`).ok).toBe(false)
      }),
    )
  })

  test('is not an access code, a bare number, or nothing', () => {
    const others = ['', '1042', '9NJP-JVKN-DSKQ-6RK9-PN', '0-00', 'A1-00', '1042-TÄ', '12']
    expect(others.map((each) => readParticipantNumber(each).ok)).toEqual(others.map(() => false))
    expect(readParticipantNumber(participantNumber(0)).ok).toBe(false)
    expect(() => participantNumber(-1)).toThrow(RangeError)
  })
})
