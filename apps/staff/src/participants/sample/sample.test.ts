import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { xlsForm } from '../../questionnaire/import/testing/xls-form.ts'
import { filledIn, formIn } from '../../questionnaire/testing/form-in.ts'
import { entriesAfter, entryCount, id } from '../../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import {
  codePlan,
  makeCodes,
  place,
  surveyIn,
  untilApproved,
} from '../../testing/survey-initiative.ts'
import { extract, extractLine } from '../testing/extract.ts'
import { draw, listPath, samplePath, settleColumns, uploadList } from '../testing/upload-list.ts'

const planPath = `${place}/teilnehmende`
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  await untilApproved(house)
  await presse.post(planPath, codePlan)
})
afterEach(() => house.close())

const drawnPeople = async () => house.storage.participants.page(id, 0)
const names = async () => (await drawnPeople()).map(({ address }) => address.familyName)

/** Every byte that lies in the folder of the database. */
function onDisk(): string {
  return readdirSync(house.folder)
    .map((name) => readFileSync(join(house.folder, name), 'utf8'))
    .join('')
}

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
    expect(onDisk()).toContain('Großmann 23')
    await settleColumns(presse)
    await draw(presse, { size: '5', reserve: '0' })
    const drawn = new Set(await names())
    const everything = onDisk()
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
    await uploadList(house, 'presse', extract(5))
    expect(await presse.page(samplePath)).toContain('„auszug.csv“ wird gerade eingelesen')
    const before = await entryCount(house)
    const dropped = await presse.post(samplePath, { tun: 'drop' })
    expect(dropped.headers.get('location')).toBe(`${samplePath}?erledigt=dropped`)
    expect(await entriesAfter(house, before)).toEqual(['participantsNoted a-presse'])
    expect(onDisk()).not.toContain('Großmann')
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

describe('the second step', () => {
  beforeEach(() => uploadList(house, 'presse', extract(5)))

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ 'column-0': '' }, 'column-0'],
    [{ 'column-1': 'familyName' }, 'column-1'],
    [{ least: 'sechzehn' }, 'least'],
    [{ least: '200' }, 'least'],
    [{ most: '12' }, 'most'],
    [{ on: '' }, 'on'],
    [{ 'column-6': '' }, 'least'],
    [{ stratum1: 'column-7', stratum2: 'column-7' }, 'stratum2'],
    [{ stratum1: 'ageGroup', bounds: '60, 30' }, 'bounds'],
    [{ stratum1: 'ageGroup', 'column-6': '', least: '' }, 'stratum1'],
  ])('with %o is refused at the field, and what was typed stays', async (changes, field) => {
    const refused = await settleColumns(presse, changes)
    const page = await refused.text()
    expect([refused.status, page]).toEqual([422, expect.stringContaining(`href="#feld-${field}"`)])
    expect((await presse.get(`${samplePath}/ziehung`)).headers.get('location')).toBe(
      `${samplePath}/spalten`,
    )
  })

  test('makes strata of age groups and of a column together', async () => {
    await settleColumns(presse, {
      stratum1: 'column-7',
      stratum2: 'ageGroup',
      bounds: '75',
      on: '2026-11-27',
    })
    const page = await presse.page(`${samplePath}/ziehung`)
    for (const stratum of ['Nord · ab 75', 'Nord · unter 75', 'Süd · unter 75'])
      expect(page).toContain(stratum)
    const again = await presse.page(`${samplePath}/spalten`)
    expect(again).toMatch(/<option value="ageGroup" selected>/)
  })
})

describe('the third step', () => {
  beforeEach(async () => {
    await uploadList(house, 'presse', extract(30))
    await settleColumns(presse, { stratum1: 'column-7' })
  })

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ allocation: '' }, 'allocation'],
    [{ size: 'alle' }, 'size'],
    [{ size: '0' }, 'size'],
    [{ size: '31' }, 'size'],
    [{ reserve: '-1' }, 'reserve'],
    [{ seed: ' ' }, 'seed'],
    [{ seed: 'x'.repeat(201) }, 'seed'],
    [{ allocation: 'equal', size: '24' }, 'size'],
    [{ allocation: 'given', 'size-0': '5', 'size-1': '11' }, 'size-1'],
    [{ allocation: 'given', 'size-0': '5' }, 'size-1'],
  ])('with %o is refused at the field, and nobody is drawn', async (changes, field) => {
    const refused = await draw(presse, changes)
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining(`href="#feld-${field}"`),
    ])
    expect(await drawnPeople()).toEqual([])
  })

  test('shows how a draw would be shared out before anybody is drawn', async () => {
    const preview = await draw(presse, { tun: 'preview', size: '9', reserve: '3', seed: 'x' })
    const page = await preview.text()
    expect(preview.status).toBe(200)
    expect(page.replaceAll(/<[^>]*>/g, ' ')).toMatch(
      /Nord\s[\s\S]*20\s+6\s+2[\s\S]*Süd\s[\s\S]*10\s+3\s+1/,
    )
    expect(page).toContain('value="x"')
    expect(await drawnPeople()).toEqual([])
  })

  test('proposes another seed each time', async () => {
    const seed = async () =>
      /name="seed"[^>]* value="([0-9a-f]{32})"/.exec(
        await presse.page(`${samplePath}/ziehung`),
      )?.[1]
    const [first, second] = [await seed(), await seed()]
    expect(first).toBeDefined()
    expect(second).not.toBe(first)
  })

  test('leads to codes for those who were drawn, by stratum and number, and to no others', async () => {
    await draw(presse, { size: '9', reserve: '3' })
    expect(await presse.page(planPath)).toContain('Es fehlen noch 9 Codes.')
    await presse.post(`${listPath}/vermerke`, { tun: 'objected', numbers: '4' })
    const codes = await makeCodes(presse)
    expect(codes).toHaveLength(8)
    const { id: survey } = await surveyIn(house)
    const byStratum = await house.storage.codes.hashes(survey)
    expect(byStratum.map((each) => each.id)).toEqual(['Nord', 'Süd'])
    expect(await house.storage.participants.withoutCode(id, survey)).toEqual([])
    expect(await presse.page(planPath)).not.toContain('Es fehlen noch')
  })

  test('fixes the number of the plan', async () => {
    await draw(presse, { size: '9' })
    const other = await presse.post(planPath, { ...codePlan, size: '10' })
    expect([other.status, await other.text()]).toEqual([
      422,
      expect.stringContaining('Es sind 9 Personen gezogen'),
    ])
  })
})

test('a form that was shown for another file, or for other rules, is refused', async () => {
  await uploadList(house, 'presse', extract(30))
  const columns = filledIn(formIn(await presse.page(`${samplePath}/spalten`), 'spalten'), {})
  await settleColumns(presse)
  expect((await presse.post(`${samplePath}/spalten`, columns)).status).toBe(409)
  const form = formIn(await presse.page(`${samplePath}/ziehung`), 'ziehen')
  await uploadList(house, 'presse2', extract(20))
  await settleColumns(presse)
  const late = await presse.post(
    `${samplePath}/ziehung`,
    filledIn(form, { tun: 'draw', size: '5' }),
  )
  expect([late.status, await late.text()]).toEqual([
    409,
    expect.stringContaining('Es wurde nichts übernommen.'),
  ])
  expect(await drawnPeople()).toEqual([])
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
