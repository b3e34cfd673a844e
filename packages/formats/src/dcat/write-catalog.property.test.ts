import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, readJsonLd, readTurtle } from '../rdf/testing/read-graph.ts'
import { auentalCatalog } from './testing/auental-catalog.ts'
import { writeCatalog } from './write-catalog.ts'

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    '"""',
    '\\u0022',
    "a\\'",
    'a\r\nb\t',
    '\u0000\u0001\u007f',
    '\ud800',
    '^^<x>',
    '@en',
  ),
)
const path = fc.string().map((text) => text.replaceAll(/[\s#?]/g, ''))

test('both files say the same, whatever is written in a catalogue', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, path, async (title, name, address) => {
      const [record] = auentalCatalog.records
      if (record === undefined) throw new Error('There is no survey.')
      const files = writeCatalog({
        ...auentalCatalog,
        publisher: { name: `Amt ${name}`, level: 'LocalAuthority' },
        records: [
          {
            ...record,
            address: `https://auental.example/${address}`,
            title: { de: `Titel ${title}`, 'de-x-ls': title },
            attribution: name,
          },
        ],
      })
      if (!files.ok) throw new Error(files.flaw.message['en'])
      const lines = linesOf(readTurtle(files.turtle))
      expect(linesOf(await readJsonLd(files.jsonLd))).toEqual(lines)
      const kept = JSON.stringify(`Titel ${title}`.toWellFormed().replaceAll('\0', ''))
      expect(lines.some((line) => line.includes(kept))).toBe(true)
    }),
    { numRuns: 40 },
  )
})
