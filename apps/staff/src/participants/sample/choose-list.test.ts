import { beforeEach, describe, expect, test } from 'vitest'
import { entriesAfter, entryCount, id } from '../../questionnaire/testing/short-initiative.ts'
import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { remembered } from '../../testing/remembered.ts'
import { makeCodes } from '../../testing/survey-initiative.ts'
import { extract } from '../testing/extract.ts'
import { plannedScene } from '../testing/planned-scene.ts'
import { draw, samplePath, settleColumns, uploadList } from '../testing/upload-list.ts'

const scene = plannedScene()
let house: House
let presse: Person
beforeEach(() => {
  ;({ house, presse } = scene)
})
const { drawnPeople } = scene

describe('the first step', () => {
  test.each<[Readonly<Record<string, string>>, string | undefined, string]>([
    [{ legalBasis: '' }, 'a;b\n1;2', 'legalBasis'],
    [{ legalBasis: 'bmg-99' }, 'a;b\n1;2', 'legalBasis'],
    [{ reference: ' ' }, 'a;b\n1;2', 'reference'],
    [{}, undefined, 'file'],
    [{}, 'kein Auszug', 'file'],
    [{}, 'a;b\n', 'file'],
    [{}, '\u0000\u0001\u0002', 'file'],
    [{ tun: 'book', book: 'keins' }, undefined, 'book'],
  ])('with %o and %j is refused at the field', async (changes, file, field) => {
    const before = await entryCount(house)
    const response = await uploadList(house, 'presse', file, changes)
    expect([response.status, await response.text()]).toEqual([
      422,
      expect.stringContaining(`href="#feld-${field}"`),
    ])
    expect(await house.storage.participantUploads.read(id)).toBeUndefined()
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('can be taken back: the file is deleted', async () => {
    await uploadList(house, 'presse', extract(6))
    expect(await remembered(house)).toContain('Bracker 6')
    expect(await presse.page(samplePath)).toContain('„auszug.csv“ wird gerade eingelesen')
    const before = await entryCount(house)
    const dropped = await presse.post(samplePath, { tun: 'drop' })
    expect(dropped.headers.get('location')).toBe(`${samplePath}?erledigt=dropped`)
    expect(await entriesAfter(house, before)).toEqual(['participantsNoted a-presse'])
    expect(await remembered(house)).not.toContain('Bracker')
    expect((await presse.get(`${samplePath}/spalten`)).headers.get('location')).toBe(samplePath)
    expect((await presse.get(`${samplePath}/fehler`)).status).toBe(404)
  })

  test('is closed once codes belong to people, and before there is a plan', async () => {
    await makeCodes(presse)
    expect(await presse.page(samplePath)).toContain('Eine neue Ziehung ist nicht mehr möglich.')
    expect((await uploadList(house, 'presse', extract(5))).status).toBe(409)
    expect(await house.storage.participantUploads.read(id)).toBeUndefined()
  })

  test('takes an address book instead', async () => {
    const contacts = ['Bürgerverein', 'Älterenrat'].map((name) => ({
      name,
      email: `${name.length}@example.org`,
      unit: 'Verein',
    }))
    const book = { id: 'b1', title: 'Vereine', by: 'a-presse', at: '2026-11-27T08:00:00.000Z' }
    await house.storage.addressBooks.put(book, contacts)
    expect(await presse.page(samplePath)).toContain('Vereine (2)')
    await presse.post(samplePath, { tun: 'book', book: 'b1' })
    await settleColumns(presse)
    await draw(presse)
    expect((await drawnPeople()).map(({ email, unit }) => [email, unit])).toEqual(
      expect.arrayContaining([
        ['12@example.org', 'Verein'],
        ['10@example.org', 'Verein'],
      ]),
    )
    const sample = await house.storage.participantSamples.current(id)
    expect(sample).toMatchObject({ source: 'addressBook', legalBasis: '', allocation: 'everybody' })
  })
})
