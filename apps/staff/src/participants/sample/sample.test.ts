import { beforeEach, describe, expect, test } from 'vitest'
import { xlsForm } from '../../questionnaire/import/testing/xls-form.ts'
import { entriesAfter, entryCount, id } from '../../questionnaire/testing/short-initiative.ts'
import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { extract, extractLine } from '../testing/extract.ts'
import { plannedScene } from '../testing/planned-scene.ts'
import { draw, listPath, samplePath, settleColumns, uploadList } from '../testing/upload-list.ts'
import { remembered } from '../../testing/remembered.ts'

const scene = plannedScene()
let house: House
let presse: Person
beforeEach(() => {
  ;({ house, presse } = scene)
})
const { drawnPeople } = scene

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const names = async () => (await drawnPeople()).map(({ address }) => address.familyName)

const onDisk = () => remembered(house)

describe('reading a sample', () => {
  test('leads in three steps from a file in Latin-1 to a stratified sample, and each is in the dossier', async () => {
    const before = await entryCount(house)
    const file = latin1(extract(60).replaceAll('Yıldız', 'Yildiz'))
    const uploaded = await uploadList(house, 'presse', file)
    expect([uploaded.status, uploaded.headers.get('location')]).toEqual([
      303,
      `${samplePath}/spalten`,
    ])
    const columns = await presse.page(`${samplePath}/spalten`)
    expect(columns).toContain('60 Zeilen, gelesen als Latin-1')
    expect(columns).toContain('Müller 1')
    expect(columns).toMatch(/<option value="familyName" selected>/)

    const settled = await settleColumns(presse, { stratum1: 'column-7' })
    expect(settled.headers.get('location')).toBe(`${samplePath}/ziehung`)
    const report = await presse.page(`${samplePath}/ziehung`)
    expect(report).toMatch(/Nord<[\s\S]*40[\s\S]*Süd<[\s\S]*20/)
    expect(report).toContain('kleine Schicht')
    expect(await drawnPeople()).toEqual([])

    const drawn = await draw(presse, { size: '12', reserve: '3', seed: 'Auental 2027' })
    expect(drawn.headers.get('location')).toBe(`${listPath}?erledigt=drawn`)
    expect(await house.storage.participants.counts(id)).toEqual([
      { stratum: 'Nord', draw: 'main', standing: 'active', count: 8 },
      { stratum: 'Nord', draw: 'reserve', standing: 'active', count: 2 },
      { stratum: 'Süd', draw: 'main', standing: 'active', count: 4 },
      { stratum: 'Süd', draw: 'reserve', standing: 'active', count: 1 },
    ])
    expect((await drawnPeople()).map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    )
    expect(await entriesAfter(house, before)).toEqual([
      'participantsNoted a-presse',
      'participantsNoted a-presse',
      'participantsPlanSaved a-presse',
    ])
    const plan = (await house.storage.dossiers.read(id)).at(-1)?.payload
    expect(Object(plan)['plan']).toMatchObject({
      selection: 'stratified',
      size: 12,
      access: 'code',
    })
    expect(await house.storage.participantUploads.read(id)).toBeUndefined()
    expect(await presse.page(listPath)).toContain('Auental 2027')
  })

  test('takes an Excel file, whose postcodes have lost their zeros and whose days are numbers', async () => {
    const rows = extract(3).trim().split('\r\n')
    const cells = rows.map((row) => row.replace('01067', '1067').split(';'))
    const [head = [], ...people] = cells
    const born = people.map((each, nth) =>
      each.map((cell, at) => (at === 6 ? `${20_000 + nth}` : cell)),
    )
    await uploadList(house, 'presse', xlsForm({ Auszug: [head, ...born] }))
    await settleColumns(presse)
    await draw(presse, { allocation: 'everybody' })
    expect((await drawnPeople()).map(({ address }) => address.postcode)).toEqual([
      '01067',
      '01067',
      '01067',
    ])
  })

  test('can be repeated: the same file in another order and the same seed draw the same people', async () => {
    const lines = extract(40).trim().split('\r\n')
    const shuffled = [lines[0], ...lines.slice(1).toReversed()].join('\n')
    const drawnFrom = async (file: string, seed: string) => {
      await uploadList(house, 'presse', file)
      await settleColumns(presse)
      await draw(presse, { size: '10', seed })
      return names()
    }
    const first = await drawnFrom(extract(40), 'a')
    expect(await drawnFrom(shuffled, 'a')).toEqual(first)
    expect(await drawnFrom(extract(40), 'b')).not.toEqual(first)
  })

  test('leaves nothing behind of those who were not drawn, in the database or its log', async () => {
    await uploadList(house, 'presse', extract(30))
    expect(await onDisk()).toContain('Großmann 23')
    await settleColumns(presse)
    await draw(presse, { size: '5', reserve: '0' })
    const drawn = new Set(await names())
    const everything = await onDisk()
    const all = Array.from({ length: 30 }, (_, index) => extractLine(index + 1).split(';')[0] ?? '')
    // Numbers are kept apart: "Müller 2" is not "Müller 22".
    const left = all.filter((name) => new RegExp(`${name}(?![0-9])`).test(everything))
    expect(left.toSorted()).toEqual([...drawn].toSorted())
  })

  test('writes no name into the dossier and none into the log', async () => {
    await uploadList(house, 'presse', extract(30))
    await settleColumns(presse)
    await draw(presse, { size: '5' })
    const entries = JSON.stringify(await house.storage.dossiers.read(id))
    expect(entries).toContain('§ 46 BMG')
    expect(entries).not.toMatch(/Großmann|Müller|auszug\.csv|Große Straße/)
    expect(house.log.join('\n')).not.toMatch(/Großmann|Müller/)
  })
})

describe('lines that cannot be taken', () => {
  const bad = [
    extractLine(101, { PLZ: '' }),
    extractLine(102, { Geburtsdatum: '31.02.1990' }),
    `${extractLine(103)};zu viel`,
    extractLine(104, { Auskunftssperre: 'J', PLZ: '' }),
    extractLine(105, { Geburtsdatum: '01.01.2020' }),
    extractLine(5),
  ]

  beforeEach(async () => {
    await uploadList(house, 'presse', extract(20, bad))
    await settleColumns(presse, { on: '2026-11-27' })
  })

  test('are told by number and reason, without a name, on the page and as a file', async () => {
    const page = await presse.page(`${samplePath}/ziehung`)
    for (const words of [
      'Fehlerhafte Zeilen: 3',
      'Die Postleitzahl fehlt oder hat nicht fünf Ziffern.',
      'Das Geburtsdatum fehlt oder ist kein Tag',
      'Die Zeile hat eine andere Zahl von Spalten',
      'doppelt; behalten wird Zeile',
    ])
      expect(page).toContain(words)
    expect(page).not.toMatch(/Großmann|Bracker|10[1-5]</)
    const file = await presse.get(`${samplePath}/fehler`)
    expect(file.headers.get('content-disposition')).toContain('fehlerhafte-zeilen.csv')
    const lines = (await file.text()).trim().split('\r\n')
    expect(lines.map((line) => line.split(';')[0])).toEqual(['Zeile', '22', '23', '24', '27'])
  })

  test('are left out only knowingly, and nothing is half taken', async () => {
    const before = await entryCount(house)
    const refused = await draw(presse, { size: '10' })
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('href="#feld-accept"'),
    ])
    expect([await drawnPeople(), await entriesAfter(house, before)]).toEqual([[], []])
    expect((await draw(presse, { size: '10', accept: 'yes' })).status).toBe(303)
    expect(await drawnPeople()).toHaveLength(10)
    const sample = await house.storage.participantSamples.current(id)
    expect(sample?.counts).toEqual({
      lines: 26,
      people: 20,
      blocked: 1,
      secondary: 0,
      tooYoung: 1,
      tooOld: 0,
      duplicates: 1,
      objected: 0,
      flaws: 3,
    })
  })
})

describe('who may read a sample', () => {
  test.each(['leitung', 'dsb', 'gruenamt', 'gast', 'betreuung', 'statistik'] as const)(
    'is not %s of this initiative: no step shows them a line of the file',
    async (login) => {
      await uploadList(house, 'presse', extract(30))
      await settleColumns(presse)
      const person = await house.as(login)
      const before = await entryCount(house)
      for (const step of ['', '/spalten', '/ziehung', '/fehler']) {
        const response = await person.get(`${samplePath}${step}`)
        const page = await response.text()
        expect([step, page.includes('Großmann'), page.includes('auszug.csv')]).toEqual([
          step,
          false,
          false,
        ])
      }
      expect((await uploadList(house, login, extract(5))).status).toBe(403)
      for (const step of ['', '/spalten', '/ziehung'])
        expect((await person.post(`${samplePath}${step}`)).status).toBe(403)
      expect(await entriesAfter(house, before)).toEqual([])
      expect(await drawnPeople()).toEqual([])
    },
  )
})
