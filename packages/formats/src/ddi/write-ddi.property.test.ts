import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readXml } from '../safe/read-xml.ts'
import { allText, childrenOf, elementsIn, type XmlElement } from '../safe/xml-element.ts'
import { marketStudy, marketVariables } from '../study/testing/market-study.ts'
import { writeDdi } from './write-ddi.ts'

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(']]>', '<b>&amp;</b>', '"\'', 'a\r\nb', '\u0000\u001f\ufffe', '\ud800', '😀'),
)

test('whatever is written in a survey is read again as it was, less what XML does not have', () => {
  fc.assert(
    fc.property(words, words, words, (name, text, code) => {
      const [first] = marketVariables
      if (first === undefined) throw new Error('There is no variable.')
      const variable = {
        ...first,
        name,
        label: { de: text },
        notes: [{ de: text }],
        categories: [{ code, label: { de: text } }],
      }
      const read = readXml(writeDdi({ ...marketStudy, title: { de: text } }, [variable]))
      if (!read.ok) throw new Error(read.flaw.message['en'])
      const [column] = found(read.root, 'var')
      expect(column?.attributes['name']).toBe(inXml(name))
      expect(found(read.root, 'catValu').map(allText)).toEqual([inXml(code)])
      const labels = text.trim() === '' ? [] : [inXml(text)]
      expect(column && childrenOf(column, 'labl').map(allText)).toEqual(labels)
    }),
  )
})

function found(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...found(child, name),
  ])
}

/** XML 1.0, 2.2. */
function inXml(text: string): string {
  return [...text.toWellFormed()]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0
      const isControl = code < 32 && ![9, 10, 13].includes(code)
      return !isControl && code !== 0xfffe && code !== 0xffff
    })
    .join('')
}
