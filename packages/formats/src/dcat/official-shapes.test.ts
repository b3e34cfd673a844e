import { describe, expect, test } from 'vitest'
import { officialFindings, officialShapes } from '../testing/official-catalog.ts'
import { auentalCatalog } from './testing/auental-catalog.ts'
import { writeCatalog } from './write-catalog.ts'

/* The official SHACL shapes of DCAT-AP.de 3.0. */
const { folder, note } = officialShapes

describe.skipIf(folder === undefined)(`the official shapes${note}`, () => {
  const files = writeCatalog(auentalCatalog)
  if (!files.ok) throw new Error(files.flaw.message['en'])

  test('find nothing to say about a catalogue, as Turtle or as JSON-LD', async () => {
    expect(await officialFindings(files)).toEqual([])
    expect(await officialFindings({ jsonLd: files.jsonLd })).toEqual([])
  })

  test.each(['dl-zero-de', 'cc-by', 'cc-zero'] as const)(
    'nor about the licence %s',
    async (licence) => {
      const records = auentalCatalog.records.map((record) => ({ ...record, licence }))
      const other = writeCatalog({ ...auentalCatalog, records })
      expect(other.ok && (await officialFindings(other))).toEqual([])
    },
  )

  test.each([
    ['no licence', /^ {2}dct:license .*;\n/gm, '', 'MUSS eine dcterms:license haben'],
    ['a file type of our own', 'file-type/CSV', 'file-type/TABLE', 'dcterms:format MUSS folgendes'],
    ['a theme of our own', 'data-theme/GOVE', 'data-theme/CITY', 'dcat:theme MUSS folgendes'],
    ['no publisher', /^ {2}dct:publisher .*;\n/gm, '', 'MUSS einen dcterms:publisher haben'],
    [
      'no beginning and no end',
      /^ {2}dcat:(start|end)Date .*$/gm,
      '  dct:title "x" ;',
      'mindestens',
    ],
  ])('would say so about %s', async (_, from, to, message) => {
    const broken = files.turtle.replaceAll(from, to).replaceAll(/;\n\n/g, '.\n\n')
    const found = await officialFindings({ turtle: broken })
    expect(found.some((each) => each.includes(message))).toBe(true)
  })
})
