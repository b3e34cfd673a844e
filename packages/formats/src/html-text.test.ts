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

test.each([
  ['<strong><span>Hinweis:</span></strong>Text <b>a </b>b', '**Hinweis:** Text **a** b'],
  ['<b><p>eins</p><p>zwei</p></b>', '**eins**\n\n**zwei**'],
  [
    '<ol><li><p>eins</p><ul><li>innen</li></ul></li><li>zwei</li></ol>',
    '1. eins\n   - innen\n2. zwei',
  ],
  [
    '<h2>Titel</h2><div>- kein Punkt</div>1. keine Liste',
    '## Titel\n\n\\- kein Punkt\n\n1\\. keine Liste',
  ],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
  [
    '<a href="https://example.org/?a=1&amp;b=2"><b>hier</b></a>',
    '[**hier**](https://example.org/?a=1&b=2)',
  ],
  ['a_b &lt;c&gt; &amp;lt;', 'a\\_b \\<c> \\&lt;'],
])('%s becomes Markdown that says the same', (html, text) => {
  expect(markdown(html)).toBe(text)
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
