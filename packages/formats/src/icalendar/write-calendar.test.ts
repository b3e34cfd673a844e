import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCalendar } from './write-calendar.ts'

const at = '2026-11-27T10:00:00.000Z'

/** The value of a property, unfolded and unescaped (RFC 5545, 3.1 and 3.3.11). */
function read(calendar: string, property: string): string | undefined {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n')
  const found = lines.find((line) => line.startsWith(`${property}:`))
  return found
    ?.slice(property.length + 1)
    .replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
}

describe('a calendar', () => {
  test('gives whole days without a time and instants in UTC, wherever the server stands', () => {
    const written = writeCalendar({
      title: 'Aufgaben',
      at,
      dates: [
        { id: 'one', title: 'Frist', when: { kind: 'day', day: '2026-12-24' } },
        {
          id: 'two',
          title: 'Runde',
          place: 'Rathaus',
          when: { kind: 'time', from: '2026-12-01T09:00:00.000Z', minutes: 90 },
        },
      ],
    })
    expect(written).toContain('DTSTART;VALUE=DATE:20261224\r\n')
    expect(written).toContain('DTSTART:20261201T090000Z\r\nDTEND:20261201T103000Z\r\n')
    expect(read(written, 'LOCATION')).toBe('Rathaus')
    expect(read(written, 'X-WR-CALNAME')).toBe('Aufgaben')
  })

  test('carries any words unharmed, in lines of at most 75 bytes, and nobody slips a line in', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(words, (text) => {
        const title = text.replace(/\r\n?/g, '\n')
        const dates = [{ id: 'x', title, when: { kind: 'day', day: '2026-12-24' } as const }]
        const written = writeCalendar({ title: 'A', at, dates })
        for (const line of written.split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(read(written, 'SUMMARY')).toBe(title)
        expect(written.match(/^BEGIN:/gm)).toHaveLength(2)
      }),
    )
  })
})
