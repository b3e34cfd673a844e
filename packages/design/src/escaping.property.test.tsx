import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BlockView } from './block-view.tsx'
import { ErrorSummary } from './kit/error-summary.tsx'
import { Notice } from './kit/notice.tsx'
import { Select } from './kit/select.tsx'
import { TextArea } from './kit/text-area.tsx'
import { TextField } from './kit/text-field.tsx'
import { Markdown } from './markdown.tsx'
import { renderPage } from './render-page.ts'
import { anyText } from './testing/any-text.arbitrary.ts'
import { brokenRules } from './testing/page-rules.ts'
import { readMarkup } from './testing/read-markup.ts'

test('Markdown makes only harmless elements and links of any text', () => {
  const allowed = /^(?:div|p|h[2-6]|ul|ol|li|strong|em|a|br|hr|blockquote|code|pre)$/
  fc.assert(
    fc.property(anyText, (text) => {
      const html = renderPage(<Markdown text={text} />)
      expect(readMarkup(html).filter(({ name }) => !allowed.test(name))).toEqual([])
      for (const { attributes } of readMarkup(html)) {
        for (const key of attributes.keys())
          expect(['class', 'href', 'rel', 'title', 'start']).toContain(key)
        expect(attributes.get('href') ?? '').not.toMatch(
          /^\s*(?:javascript|data|vbscript|file):|^[/\\]{2}/i,
        )
      }
    }),
    { numRuns: 500 },
  )
})

test('whatever is typed into a form comes back as text and as nothing else', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const html = renderPage(
        <main>
          <ErrorSummary errors={[{ field: text, message: text }, { message: text }]} />
          <Notice title={text}>{text}</Notice>
          <TextField name="a" label={`a ${text}`} hint={text} error={text} value={text} />
          <TextArea name="b" label={`b ${text}`} value={text} />
          <Select
            name="c"
            label={`c ${text}`}
            options={[{ value: text, label: text }]}
            value={text}
          />
        </main>,
      )
      const elements = readMarkup(html)
      expect(elements.filter(({ name }) => name === 'script' || name === 'img')).toEqual([])
      const typed = elements.find(({ attributes }) => attributes.get('name') === 'a')
      expect(typed?.attributes.get('value')).toBe(text)
      // A parser drops the first line break of a textarea; the component puts one there for it.
      const area = elements.find(({ name }) => name === 'textarea')?.text ?? ''
      expect(/^[\r\n]/.test(text) ? area.slice(1) : area).toBe(text)
    }),
  )
})

test('a document of any text keeps the rules of every page', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const table = {
        kind: 'table',
        caption: text,
        head: [text],
        rows: [[text]],
        numeric: [0],
      } as const
      const html = renderPage(
        <BlockView
          blocks={[
            { kind: 'heading', level: 1, text },
            { kind: 'paragraph', text },
            { kind: 'list', ordered: false, items: [text] },
            { kind: 'facts', facts: [{ label: text, value: text }] },
            { kind: 'box', title: text, blocks: [{ kind: 'paragraph', text }] },
            { kind: 'signature', name: text, office: text, mark: text, day: text },
            {
              kind: 'figure',
              chart: {
                kind: 'bars',
                title: text,
                bars: [{ label: text, share: 0.5, shown: text }],
              },
              caption: text,
              table,
            },
          ]}
        />,
      )
      expect(brokenRules(html)).toEqual([])
    }),
  )
})
