import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdown, plainText } from './html-text.ts'

test.each([
  ['möchte ich nur <b>direkt</b> in Kontakt sein', 'möchte ich nur direkt in Kontakt sein'],
  ['<p>Erster.</p><p>Zweiter.</p>', 'Erster. Zweiter.'],
  ['Stra&szlig;e &#228;&#xe4; &amp; Weg', 'Straße ää & Weg'],
  ['weniger als 3 < 5 > 4', 'weniger als 3 < 5 > 4'],
  ['a<!-- unsichtbar -->b<style>p{}</style>', 'ab'],
])('%s is read as words', (html, words) => {
  expect(plainText(html)).toBe(words)
})

test('lists, links and emphasis become Markdown', () => {
  const html =
    '<p>Bitte <em>lesen</em>:</p><ul><li>eins</li><li>zwei</li></ul><a href="https://example.org/a">hier</a><a href="javascript:alert(1)">da</a>'
  expect(markdown(html)).toBe('Bitte *lesen*:\n\n- eins\n- zwei\n\n[hier](https://example.org/a)da')
})

test('no tag survives', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('<b>', '<script>', '</script>', '<img src=x onerror=alert(1)>', '&lt;', '<'),
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (html) => {
        expect(markdown(html)).not.toMatch(/(?<!\\)<\/?[a-z]/i)
      },
    ),
  )
})
