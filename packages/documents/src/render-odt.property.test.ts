import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everywhere } from './examples/everywhere.ts'
import { MEMO } from './examples/memo.ts'
import { readOdt } from './examples/read-odt.ts'
import { renderOdt } from './render-odt.ts'

const STYLES = ['concept', 'memo', 'report', 'pressRelease', 'questionnaire'] as const
const PARTS = ['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']

test('any text at any place makes a document whose every part is well-formed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...'<>&"\'*_[]()`]]>\\\n\u0000\u0008\ufffe\ud800'),
      maxLength: 30,
    }),
  )
  fc.assert(
    fc.property(text, fc.constantFrom(...STYLES), (any, style) => {
      const odt = readOdt(renderOdt(everywhere(any, style)))
      for (const part of PARTS) expect(() => odt.part(part)).not.toThrow()
    }),
    { numRuns: 60 },
  )
})

test.for([
  ['ODF', '</text:p><text:h text:outline-level="1">Titel</text:h>'],
  ['an entity', '&amp; &lt;b&gt; &#65; &nbsp;'],
  ['a section', '<![CDATA[ x ]]> <!-- y --> <?z?>'],
  ['HTML', '<script>alert(1)</script>'],
] as const)('%s in a text is shown sign by sign', ([, text]) => {
  const paper = { ...MEMO, blocks: [{ kind: 'paragraph', text } as const] }
  const content = readOdt(renderOdt(paper)).part('content.xml')
  const plain = (shown: string) => shown.replaceAll(/[\s„“”"]/g, '')
  expect(plain(content.text)).toContain(plain(text))
})
