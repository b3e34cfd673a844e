import { unzipSync } from 'fflate'
import { verifyDossierExport } from '@meinungsbild/storage'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'

const id = 'vorhaben-1'

let house: House
let archive: Uint8Array
let files: ReadonlyMap<string, Uint8Array>
/** A dossier with documents and two heads, exported once for all tests. */
beforeAll(async () => {
  house = await openHouse()
  await until(house, '1.3')
  await house.storage.recordsHeads.sign(house.clock.now.toISOString(), house.deps.insideKey)
  await write('Ein neues Ziel', '1')
  archive = await exported()
  files = new Map(Object.entries(unzipSync(archive)))
})
afterAll(() => house.close())

/** The next version of the concept. */
async function write(goals: string, basedOn: string): Promise<void> {
  const presse = await house.as('presse')
  const fields = { 'sections.goals': goals, basedOn }
  expect((await presse.post(`${place}/dokumente/outlineConcept`, fields)).status).toBe(303)
}

async function exported(): Promise<Uint8Array> {
  const presse = await house.as('presse')
  const response = await presse.post(`${place}/akte/ausfuhr`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="2026-1_Akte.zip"')
  return new Uint8Array(await response.arrayBuffer())
}

const verified = (changed: ReadonlyMap<string, Uint8Array> = files, key?: string) =>
  verifyDossierExport(changed, key)

/** The export with a file in another form, or without it. */
function withFile(name: string, content: Uint8Array | undefined): ReadonlyMap<string, Uint8Array> {
  const changed = new Map(files)
  if (content === undefined) changed.delete(name)
  else changed.set(name, content)
  return changed
}

describe('the export of a dossier', () => {
  test('has entries, contents, documents and proofs, and proves itself', async () => {
    const entries = await house.storage.dossiers.read(id)
    expect(verified(files, house.deps.insideKey.publicKey)).toMatchObject({
      flaws: [],
      heads: 2,
      versions: entries.filter(({ kind }) => kind === 'documentSaved').length,
      manifest: { initiative: id, entries: entries.length, hash: entries.at(-1)?.hash },
    })
    const names = [...files.keys()]
    expect(names.filter((name) => name.startsWith('dokumente/'))).not.toEqual([])
    const [content = ''] = names.filter((name) => name.startsWith('inhalte/'))
    expect(JSON.stringify(entries)).toContain(content.slice('inhalte/'.length, -'.json'.length))
    const story = new TextDecoder().decode(files.get('verlauf.txt'))
    expect(story.match(/^\d+ {2}/gm)).toHaveLength(entries.length)
    expect(story).toContain(entries[0]?.hash)
    expect(new TextDecoder().decode(files.get('LIESMICH.txt'))).toContain('openssl pkeyutl -verify')
  })

  test('is in a head that holds its last entry, whatever is written afterwards', async () => {
    await write('Noch ein Ziel', '2')
    expect(verified().flaws).toEqual([])
    const later = new Map(Object.entries(unzipSync(await exported())))
    expect(verified(later)).toMatchObject({ flaws: [], heads: 3 })
  })

  test('has what was enclosed with a document, and misses it where it is not there', async () => {
    const presse = await house.as('presse')
    const sent = await presse.upload(`${place}/dokumente/outlineConcept/anlagen`, {
      file: new File(['name;wert\nPark;3\n'], 'Parks.csv', { type: 'text/csv' }),
      basedOn: '3',
    })
    expect(sent.status).toBe(303)
    await write('Ein Ziel mit Anlage', '4')
    const later = new Map(Object.entries(unzipSync(await exported())))
    expect(verified(later).flaws).toEqual([])
    const [enclosed = ''] = [...later.keys()].filter((name) => name.startsWith('anlagen/'))
    expect(enclosed).toMatch(/Parks\.csv$/)
    later.delete(enclosed)
    expect(verified(later).flaws).toEqual([
      { kind: 'missing', file: enclosed },
      { kind: 'notEnclosed', number: expect.any(Number), hash: expect.any(String) },
    ])
  })

  test('gives nothing of a dossier that does not exist', async () => {
    const presse = await house.as('presse')
    expect((await presse.post('/vorhaben/gibt-es-nicht/akte/ausfuhr')).status).toBe(404)
  })
})

describe('verifying an export', () => {
  test('says of any byte that was changed in which file it is', () => {
    const place = fc
      .constantFrom(...files)
      .chain(([name, content]) =>
        fc.tuple(fc.constant(name), fc.nat(content.length - 1), fc.integer({ min: 1, max: 255 })),
      )
    fc.assert(
      fc.property(place, ([name, index, bits]) => {
        const bytes = new Uint8Array(files.get(name) ?? [])
        bytes[index] = (bytes[index] ?? 0) ^ bits
        const { flaws } = verified(withFile(name, bytes))
        const listed = flaws.some((flaw) => flaw.kind === 'altered' && flaw.file === name)
        const isSealed = ['inhaltsverzeichnis.json', 'unterschrift.bin'].includes(name)
        const isBroken = flaws.some(({ kind }) => kind === 'forged' || kind === 'noManifest')
        expect([name, isSealed ? isBroken : listed]).toEqual([name, true])
      }),
    )
  })

  test('lets no byte of the archive change what is in it unnoticed', () => {
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), (index, bits) => {
        const bytes = new Uint8Array(archive)
        bytes[index] = (bytes[index] ?? 0) ^ bits
        const read = opened(bytes)
        if (read === undefined || verified(read).flaws.length > 0) return
        expect([...read.keys()]).toEqual([...files.keys()])
        for (const [name, content] of files)
          expect(Buffer.from(read.get(name) ?? []).equals(content)).toBe(true)
      }),
    )
  })

  test('names the entry that was changed, taken out or put in the place of another', () => {
    const lines = new TextDecoder().decode(files.get('akte.jsonl')).trimEnd().split('\n')
    const flawsOf = (changed: readonly string[]) =>
      verified(withFile('akte.jsonl', Buffer.from(`${changed.join('\n')}\n`))).flaws.filter(
        ({ kind }) => kind === 'entry',
      )
    const altered = lines.with(2, (lines[2] ?? '').replace('"actor":"a-', '"actor":"b-'))
    expect(flawsOf(altered)).toEqual([{ kind: 'entry', line: 3, flaw: 'altered' }])
    expect(flawsOf(lines.toSpliced(2, 1))).toEqual([
      { kind: 'entry', line: 3, flaw: 'gap' },
      { kind: 'entry', line: 3, flaw: 'unlinked' },
    ])
    expect(flawsOf(lines.with(2, 'kein Eintrag'))).toContainEqual({
      kind: 'entry',
      line: 3,
      flaw: 'unreadable',
    })
    expect(
      verified(withFile('akte.jsonl', Buffer.from(`${lines.slice(0, -1).join('\n')}\n`))).flaws,
    ).toContainEqual({ kind: 'otherEnd' })
  })

  test('finds what is missing, what is too much, and another key', () => {
    const [content = ''] = [...files.keys()].filter((name) => name.startsWith('inhalte/'))
    expect(verified(withFile(content, undefined)).flaws).toEqual([
      { kind: 'missing', file: content },
    ])
    expect(verified(withFile('notiz.txt', Buffer.from('x'))).flaws).toEqual([
      { kind: 'unlisted', file: 'notiz.txt' },
    ])
    expect(verified(files, 'anderer').flaws).toEqual([{ kind: 'foreignKey' }])
    expect(verified(new Map()).flaws).toEqual([{ kind: 'noManifest', detail: 'missing' }])
    expect(verified(withFile('nachweis.json', Buffer.from('{}'))).flaws).toContainEqual({
      kind: 'unproved',
      detail: 'no proof of inclusion',
    })
  })
})

function opened(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    return new Map(Object.entries(unzipSync(bytes)))
  } catch {
    return undefined
  }
}
