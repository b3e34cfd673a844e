import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdown } from '../../html-text.ts'
import { markdownToHtml } from './markdown-to-html.ts'

test.each([
  ['Guten *Tag*', '<p>Guten <em>Tag</em></p>'],
  ['a\nb\n\nc', '<p>a<br>b</p>\n<p>c</p>'],
  ['## Titel', '<h2>Titel</h2>'],
  ['- a\n   - b\n- c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
  ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
  [
    '[a](https://example.org/?x=1&y="2")',
    '<p><a href="https://example.org/?x=1&amp;y=&quot;2&quot;">a</a></p>',
  ],
  ['[a](javascript:alert)', '<p>a</p>'],
  ['5 \\* 3 < 20 & <b>', '<p>5 * 3 &lt; 20 &amp; &lt;b&gt;</p>'],
])('%j becomes %j', (text, html) => {
  expect(markdownToHtml(text)).toBe(html)
})

test('what was made of HTML becomes HTML that makes the same', () => {
  const words = fc.constantFrom(
    'Wort',
    'zwei Worte',
    '5 * 3',
    'a_b',
    '[x]',
    '- nein',
    '1. nein',
    '&lt;b&gt;',
    '&amp;amp;',
    'ä',
  )
  const inline = fc.oneof(
    words,
    words.map((own) => `<b>${own}</b>`),
    words.map((own) => `<i>${own}</i>`),
    words.map((own) => `<b><i>${own}</i></b>`),
    words.map((own) => `<a href="https://example.org/a_b">${own}</a>`),
  )
  const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
  const block = fc.oneof(
    line.map((own) => `<p>${own}</p>`),
    line.map((own) => `<h2>${own}</h2>`),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
    fc
      .tuple(line, line)
      .map(([one, other]) => `<ol><li>${one}<ul><li>${other}</li></ul></li></ol>`),
    fc.tuple(line, line).map(([one, other]) => `<p>${one}<br>${other}</p>`),
  )
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
      const once = markdown(blocks.join(''))
      expect(markdown(markdownToHtml(once))).toBe(once)
    }),
  )
})
