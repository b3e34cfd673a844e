import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readXml } from './read-xml.ts'
import { allText, childOf, elementsIn, textOf, type XmlElement } from './xml-element.ts'

function rootOf(xml: string): XmlElement {
  const read = readXml(xml)
  if (!read.ok) throw new Error(read.flaw.message['en'])
  return read.root
}

test('elements, attributes, texts and their order are kept', () => {
  const root = rootOf(
    `\uFEFF<?xml version="1.0"?>\n<!-- a <b> --><a x='1' y = "&quot;&lt;&#228;">vor<b/>mitte<![CDATA[<c>&amp;</c>]]><d>&amp;&#xe4;&unknown;</d>\n</a>\n`,
  )
  expect(root.attributes).toEqual({ x: '1', y: '"<ä' })
  expect(elementsIn(root).map(({ name }) => name)).toEqual(['b', 'd'])
  expect(allText(root)).toBe('vormitte<c>&amp;</c>&ä&unknown;\n')
  expect(textOf(root, 'd')).toBe('&ä&unknown;')
  expect(childOf(root, 'constructor')).toBeUndefined()
  expect(root.attributes['constructor']).toBeUndefined()
})

const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>`

test.each([
  ['an entity bomb', bomb, 'documentType'],
  ['another file named', '<!DOCTYPE q SYSTEM "file:///etc/passwd"><q/>', 'documentType'],
  ['endless nesting', '<a>'.repeat(100_000), 'tooDeep'],
  ['endless siblings', `<a>${'<b/>'.repeat(1_000_001)}</a>`, 'tooLarge'],
  ['a huge file', 'x'.repeat(20_000_001), 'tooLarge'],
  ['nothing', '', 'notXml'],
  ['no XML', 'Guten Tag', 'notXml'],
  ['an element left open', '<a><b></b>', 'notXml'],
  ['elements that cross', '<a><b></a></b>', 'notXml'],
  ['two roots', '<a/><b/>', 'notXml'],
  ['words after the root', '<a/>b', 'notXml'],
  ['an attribute twice', '<a x="1" x="2"/>', 'notXml'],
  ['an attribute without quotation marks', '<a x=1/>', 'notXml'],
  ['an attribute without a sign', '<a x"1"/>', 'notXml'],
  ['a tag in an attribute', '<a x="<b>"/>', 'notXml'],
  ['an unknown declaration', '<!ELEMENT a><a/>', 'notXml'],
  ['half a comment', '<a><!-- </a>', 'notXml'],
])('%s is refused with a sentence', (_, xml, code) => {
  const read = readXml(xml)
  if (read.ok) throw new Error('was read')
  expect(read.flaw.code).toBe(code)
  expect(read.flaw.message['de']).toMatch(/[.)]$/)
})

test('a refusal names the line', () => {
  const read = readXml('<a>\n<b>\n</a>')
  expect(read).toMatchObject({
    flaw: { message: { de: 'Die Datei ist kein gültiges XML (Zeile 3).' } },
  })
})

test('what was written is read back, whatever stands in it', () => {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, attribute) => {
      const root = rootOf(`<a b="${escaped(attribute)}">${escaped(text)}</a>`)
      expect([allText(root), root.attributes['b']]).toEqual([text, attribute])
    }),
  )
})
