import { expect, test } from 'vitest'
import { inlineMarkdown, markdownToHtml } from './markdown-to-html.ts'

test('quotation marks follow the language, and nothing else is rewritten', () => {
  expect(inlineMarkdown('Das "Grün" (c) -- und mehr')).toBe('Das „Grün“ (c) -- und mehr')
  expect(inlineMarkdown('The "green"', 'en')).toBe('The “green”')
})

test('headings begin at the level that the page leaves to the text', () => {
  expect(markdownToHtml('# A\n\n## B', { headingLevel: 3 })).toBe('<h3>A</h3>\n<h4>B</h4>\n')
  expect(markdownToHtml('## F', { headingLevel: 4 })).toBe('<h4>F</h4>\n')
  const skipping = markdownToHtml('# A\n\n#### B\n\n## C\n\n# D', { headingLevel: 4 })
  expect(skipping).toBe('<h4>A</h4>\n<h5>B</h5>\n<h5>C</h5>\n<h4>D</h4>\n')
})

test('links lead to the web, to mail and to our own pages, and nowhere else', () => {
  const hrefs = (text: string) =>
    [...markdownToHtml(text).matchAll(/href="([^"]*)"/g)].map(([, a]) => a)
  expect(hrefs('[a](https://x.example) [b](mailto:a@x.example) [c](/d) [d](#e)')).toEqual([
    'https://x.example',
    'mailto:a@x.example',
    '/d',
    '#e',
  ])
  expect(
    hrefs('[a](javascript:x) [b](data:x) [c](//x.example) [d](JaVaScRiPt:x) https://x.example'),
  ).toEqual([])
})

test('tables are tables only where a text may have them, and bring no style along', () => {
  const text = '| Was | Betrag |\n| --- | ---: |\n| a \\| b | 5 |'
  expect(markdownToHtml(text, { tables: true })).toBe(
    [
      '<div class="table-scroll" role="group" aria-label="Tabelle" tabindex="0"><table class="kern-table markdown__table">',
      '<thead>',
      '<tr>',
      '<th>Was</th>',
      '<th class="markdown__number">Betrag</th>',
      '</tr>',
      '</thead>',
      '<tbody>',
      '<tr>',
      '<td>a | b</td>',
      '<td class="markdown__number">5</td>',
      '</tr>',
      '</tbody>',
      '</table></div>',
      '',
    ].join('\n'),
  )
  expect(markdownToHtml(text)).not.toContain('<table')
})
