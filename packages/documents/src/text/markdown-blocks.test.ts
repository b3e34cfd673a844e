import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownBlocks } from './markdown-blocks.ts'

test('a section becomes headings, paragraphs, lists, quotes and tables', () => {
  const text = `# Ziel
Erste *Zeile*
zweite Zeile

- eins
  - innen

  noch eins
- zwei

3. drei

> Zitat

| Schritt | Tage |
| --- | ---: |
| Feld | 9 |
`
  expect(markdownBlocks(text, 2)).toEqual([
    { kind: 'heading', level: 2, text: 'Ziel' },
    { kind: 'paragraph', text: 'Erste *Zeile*\nzweite Zeile' },
    { kind: 'list', ordered: false, items: ['eins', '– innen', 'noch eins', 'zwei'] },
    { kind: 'list', ordered: true, items: ['drei'] },
    { kind: 'paragraph', text: 'Zitat', style: 'quote' },
    { kind: 'table', caption: '', head: ['Schritt', 'Tage'], rows: [['Feld', '9']], numeric: [1] },
  ])
})

test('headings below the third level are set as the third', () => {
  expect(markdownBlocks('### a', 3)).toEqual([{ kind: 'heading', level: 3, text: 'a' }])
})

test('no word that was typed gets lost', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '# ', '- ', '1. ', '> ', '```', '    ', '<div>', '[a]: ', '| ', '  - '),
      fc.stringMatching(/^[a-z]{3,8}$/),
    )
    .map(([mark, word]) => mark + word)
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\n\n'), (lines, between) => {
      const kept = JSON.stringify(markdownBlocks(lines.join(between), 1))
      for (const word of lines) expect(kept).toContain(/[a-z]+$/.exec(word)?.[0])
    }),
  )
})
