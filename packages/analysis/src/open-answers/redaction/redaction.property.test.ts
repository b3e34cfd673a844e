import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposeRedactions } from './propose-redactions.ts'
import { checkRedaction, redacted, redactedParts } from './redacted-text.ts'
import { redactionKinds } from './redaction-kind.ts'

const telling = fc.constantFrom(
  'petra.schulz@example.org',
  '040 123 456 78',
  'DE12 5001 0517 0648 4898 90',
  'HH-AB 123',
  'Hauptstraße 5',
  'Frau Müller',
  'Peter Groß',
  '12345678',
)
const words = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: telling },
  fc.constantFrom(' ', '\n', '[', ']', '[Name]', '[e-mail]', 'Herr ', 'Tel. '),
)
const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join('').trim())

/** Any parts of a text at all, in order and apart from each other. */
const textWithMarks = text.chain((own) =>
  fc
    .uniqueArray(fc.nat(own.length), { maxLength: 8 })
    .map((places) => places.toSorted((one, other) => one - other))
    .chain((places) =>
      fc.record({
        own: fc.constant(own),
        marks: fc.constant(
          places.slice(0, -1).flatMap((from, index) => {
            const to = places[index + 1] ?? from
            return index % 2 === 0 ? [{ from, to, kind: 'other' as const }] : []
          }),
        ),
      }),
    ),
)

describe('a proposed redaction', () => {
  test('marks parts of the text, in order and apart from each other', () => {
    fc.assert(
      fc.property(text, (own) => {
        let end = 0
        for (const { from, to, kind } of proposeRedactions(own)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(own.length)
          expect(redactionKinds).toContain(kind)
          end = to
        }
      }),
    )
  })

  test('marks what points to a person, wherever it stands between words', () => {
    const plain = fc.stringMatching(/^[a-zäöü ,.!?]{0,40}$/)
    fc.assert(
      fc.property(plain, telling, plain, (before, one, after) => {
        const own = `${before} ${one} ${after}`
        const kept = redacted(own, proposeRedactions(own))
        expect(kept).not.toContain(one.replace('Frau ', ''))
        expect(kept.startsWith(`${before} `)).toBe(true)
      }),
    )
  })
})

describe('a redacted text', () => {
  test('neither loses nor changes anything outside its marks', () => {
    fc.assert(
      fc.property(textWithMarks, ({ own, marks }) => {
        const kept = marks.reduceRight(
          (rest, { from, to }) => rest.slice(0, from) + '\0' + rest.slice(to),
          own,
        )
        expect(redacted(own, marks).replaceAll('[geschwärzt]', '\0')).toBe(kept)
      }),
    )
  })

  test('is taken for a redaction of its original, however often it is checked', () => {
    fc.assert(
      fc.property(textWithMarks, ({ own, marks }) => {
        const once = checkRedaction(own, redacted(own, marks))
        if (!once.ok) throw new Error('It was not taken.')
        expect(checkRedaction(own, once.text)).toMatchObject({ ok: true, text: once.text })
      }),
    )
  })

  test('is refused as soon as anything outside the marks was added or changed', () => {
    const letters = fc.stringMatching(/^[a-z ]{1,30}$/).filter((own) => own.trim() === own)
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom('X', 'XX'), (own, nth, other) => {
        const place = nth % own.length
        const changed = own.slice(0, place) + other + own.slice(place + 1)
        const both = `${own} [Name] ${changed}`
        expect(checkRedaction(`${own} Petra ${own}`, both)).toEqual({
          ok: false,
          code: 'changedOutside',
        })
      }),
    )
  })

  test('reads as its parts, put together again it is the same', () => {
    fc.assert(
      fc.property(textWithMarks, ({ own, marks }) => {
        const checked = checkRedaction(own, redacted(own, marks))
        if (!checked.ok) throw new Error('It was not taken.')
        const parts = redactedParts(checked.text)
        const bracketed = parts.map((part) =>
          part.kind === 'text'
            ? part.text
            : redacted('x', [{ from: 0, to: 1, kind: part.redaction }]),
        )
        expect(bracketed.join('')).toBe(checked.text)
      }),
    )
  })
})
