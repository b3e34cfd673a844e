import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everywhere } from './examples/everywhere.ts'
import { LETTERHEAD } from './examples/letterhead.ts'
import { plainChart } from './examples/plain-chart.ts'
import { readPdf } from './examples/read-pdf.ts'
import { printPaper } from './print-paper.ts'

const styles = ['concept', 'memo', 'report', 'pressRelease', 'questionnaire'] as const

test('any text at any place makes a document', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '*',
          '_',
          '[',
          ']',
          '(',
          ')',
          '`',
          '#',
          '$',
          '\\',
          '\n',
          '<',
          '@',
          '"',
          'ä',
          ' ',
        ),
        { maxLength: 40 },
      )
      .map((signs) => signs.join('')),
  )
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...styles), async (any, style) => {
      const bytes = await printPaper(everywhere(any, style), plainChart)
      expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    }),
    { numRuns: 40 },
  )
})

test.for([
  ['Typst code', '#import "x" #panic("1") $x^2$ \\u{41} @here <label> // not /* a comment'],
  ['HTML', '<script>alert(1)</script> &amp; <b>fett</b>'],
  ['backticks', '`#eval("1")` ```typ #panic() ```'],
  ['markup of headings and lists', '= Titel - Strich + Plus / Begriff: Text'],
] as const)('%s in a text is shown sign by sign', async ([, text]) => {
  const paper = { ...everywhere('x', 'memo'), letterhead: LETTERHEAD }
  const blocks = [{ kind: 'paragraph', text } as const]
  const pdf = await readPdf(await printPaper({ ...paper, blocks }, plainChart))
  const plain = (shown: string) => shown.replaceAll(/[\s\u200b„“”"]/g, '')
  // The one reading that is wanted: a backslash before a sign is Markdown's escape.
  expect(plain(pdf.text)).toContain(plain(text))
})

test.for([
  ['a word of 5,000 letters', 'Ä'.repeat(5000), 'concept'],
  ['an address of 5,000 characters', `https://example.org/${'a/b?c='.repeat(830)}`, 'memo'],
  ['words from right to left', 'السلام عليكم שלום \u202eabc\u202c', 'report'],
  ['signs that combine', 'a\u0300\u0323\u0489\u05b0 ש\u0301 \u0301 é', 'memo'],
  ['pictures', '👍🏽 👩‍👩‍👧 ☑️', 'pressRelease'],
  ['nothing', '', 'report'],
  ['nothing to be seen', ' \u200b\u00ad\ufe0f\t\u0000 ', 'pressRelease'],
  [
    'links that are none',
    '[](https://a.de) [x](javascript:alert(1)) [y](https://a.de "t") [ ](https://b.de)',
    'report',
  ],
] as const)('%s can stand anywhere', async ([, text, style]) => {
  const bytes = await printPaper(everywhere(text, style), plainChart)
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
})
