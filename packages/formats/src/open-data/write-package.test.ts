import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marketStudy } from '../study/testing/market-study.ts'
import type { OpenDataPackage, PackagedFile } from './open-data-package.ts'
import { writePackage } from './write-package.ts'

const table = 'Antwort;Anteil\r\n"gut | sehr gut";58\r\n'.repeat(20_000)

const market: OpenDataPackage = {
  study: marketStudy,
  licence: 'dl-by-de',
  attribution: 'Stadt Auental, Statistikstelle',
  files: [
    { name: 'tabellen/weg.csv', title: { de: 'Weg | Markt', en: 'Way' }, contents: table },
    {
      name: 'codebuch.pdf',
      title: { de: 'Codebuch', en: 'Codebook' },
      contents: new TextEncoder().encode('%PDF'),
    },
    { name: 'metadaten.ttl', title: { de: 'Metadaten' }, contents: '@prefix a: <b> .' },
  ],
}

describe('a package of open data', () => {
  test('holds every file, a README, the licence and the sums', async () => {
    const files = await unpacked(market)
    const names = market.files.map(({ name }) => name)
    expect(Object.keys(files)).toEqual(['README.md', 'LICENSE.txt', ...names, 'SHA256SUMS'])
    expect(text(files, 'tabellen/weg.csv')).toBe(table)
  })

  test('says in German and English how the data came about, and what lies in it', async () => {
    const readMe = text(await unpacked(market), 'README.md')
    expect(readMe).toContain('# Wochenmarkt \\<Auental\\> & Umland\n')
    expect(readMe).toContain('- **Feldzeit:** 1. September 2026 – 15. Oktober 2026')
    expect(readMe).toContain('- **Grundgesamtheit:** Einwohnerinnen und Einwohner ab 16')
    expect(readMe).toContain('- **Response rate:** 38.2% (764 of 2,000)')
    expect(readMe).toContain('| tabellen/weg.csv | Weg \\| Markt |')
    expect(readMe).toContain('Bitte nennen Sie als Quelle: Stadt Auental, Statistikstelle')
  })

  test('says which licence holds, with its address', async () => {
    const note = text(await unpacked(market), 'LICENSE.txt')
    expect(note).toContain('https://www.govdata.de/dl-de/by-2-0')
    expect(note).toContain('http://dcat-ap.de/def/licenses/dl-by-de/2.0')
    const free = text(await unpacked({ ...market, licence: 'cc-zero' }), 'LICENSE.txt')
    expect(free).toContain('Eine Namensnennung ist nicht vorgeschrieben.')
    expect(free).not.toContain('Statistikstelle')
  })

  test('lists the sum of everything beside the list itself', async () => {
    const files = await unpacked(market)
    const { SHA256SUMS: list, ...others } = files
    const lines = Object.entries(others).map(
      ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
    )
    expect(list && strFromU8(list)).toBe(lines.join(''))
  })

  test('is packed, but for what is packed already', async () => {
    const bytes = await whole(market)
    expect(bytes.length).toBeLessThan(table.length / 10)
    expect(strFromU8(bytes, true)).toContain('%PDF')
  })

  test('is the same byte by byte, however the contents arrive', async () => {
    const expected = await whole(market)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1_000, max: 200_000 }), async (length) => {
        const files = market.files.map((file) => ({ ...file, contents: inChunks(file, length) }))
        expect(Buffer.compare(await whole({ ...market, files }), expected)).toBe(0)
      }),
      { numRuns: 8 },
    )
  })
})

test.each(['../fremd.csv', '/etc/passwd', 'a//b', 'C:\\x', './x', 'a/..', ''])(
  'a file is not packed as %j',
  async (name) => {
    const [file] = market.files
    if (file === undefined) throw new Error('There is a file.')
    await expect(whole({ ...market, files: [{ ...file, name }] })).rejects.toThrow('No name')
  },
)

test('no two files have the same name', async () => {
  const [file] = market.files
  if (file === undefined) throw new Error('There is a file.')
  const files = [file, { ...file, name: 'readme.md' }]
  await expect(whole({ ...market, files })).rejects.toThrow('the same name')
})

async function whole(pack: OpenDataPackage): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of writePackage(pack)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function unpacked(pack: OpenDataPackage): Promise<Record<string, Uint8Array>> {
  return unzipSync(await whole(pack))
}

function text(files: Readonly<Record<string, Uint8Array>>, name: string): string {
  const file = files[name]
  if (file === undefined) throw new Error(`There is no ${name}.`)
  return strFromU8(file)
}

async function* inChunks({ contents }: PackagedFile, length: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents
  if (!(bytes instanceof Uint8Array)) throw new Error('It is in chunks already.')
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}
