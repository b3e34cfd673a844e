import { readCsv } from '@meinungsbild/formats'
import { readSav } from '@meinungsbild/formats/testing/read-sav.ts'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { entriesAfter, entryCount, id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { done, place, surveyIn, untilEnded, untilResults } from '../testing/survey-initiative.ts'
import { microdataFormats, type MicrodataFormat } from './microdata-formats.ts'
import { parkVisitors, writtenDay, writtenText } from './testing/park-visitors.ts'

const path = `${place}/ergebnisse/einzeldaten`
const purpose = 'Auswertung nach Stadtteilen'

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

async function exported(format: MicrodataFormat, language = 'de'): Promise<Uint8Array> {
  const response = await presse.post(path, { format, purpose, language })
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

/** All that somebody could read in a file, archives unpacked. */
function readable(bytes: Uint8Array): string {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  const parts = isArchive ? Object.values(unzipSync(bytes)) : [bytes]
  return parts.map((part) => Buffer.from(part).toString('utf8')).join('\n')
}

describe('the export of single answers', () => {
  test('is for press and statistics office, after the results were opened', async () => {
    await untilEnded(house, parkVisitors(12))
    const before = await entryCount(house)
    expect((await presse.post(path, { format: 'csv', purpose })).status).toBe(409)
    expect(await presse.page(path)).toContain('wenn die Ergebnisse zu Protokoll geöffnet sind')
    await done(presse, 'ergebnisse', {})
    for (const login of ['leitung', 'dsb', 'gruenamt', 'gast'] as const) {
      const person = await house.as(login)
      expect((await person.post(path, { format: 'csv', purpose })).status).toBe(403)
      expect(await person.page(path)).not.toContain('name="purpose"')
    }
    expect(await entriesAfter(house, before)).toEqual(['resultsOpened a-presse'])
  })

  test('stands in the dossier with its purpose, or gives no file', async () => {
    await untilResults(house, parkVisitors(12))
    const before = await entryCount(house)
    const without = await presse.post(path, { format: 'sav', purpose: ' ' })
    const page = await without.text()
    expect(without.status).toBe(422)
    expect(page).toContain('href="#feld-purpose"')
    expect((await presse.post(path, { format: 'exe', purpose })).status).toBe(422)
    expect(await entriesAfter(house, before)).toEqual([])

    const response = await presse.post(path, { format: 'sav', purpose })
    expect(await entriesAfter(house, before)).toEqual(['microdataExported a-presse'])
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename=".*_Einzeldaten\.sav"$/,
    )
    expect(response.headers.get('cache-control')).toBe('no-store')
    await response.arrayBuffer()
    const last = (await house.storage.dossiers.read(id)).at(-1)
    expect(last?.payload).toMatchObject({ format: 'SPSS', purpose })
    const list = await presse.page(path)
    for (const word of ['Mehmet Yıldız', 'SPSS', purpose]) expect(list).toContain(word)
  })

  test('gives everybody’s answers as numbers, options apart, and says why there is none', async () => {
    await untilResults(house, parkVisitors(12))
    const text = Buffer.from(await exported('csv')).toString('utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    const read = readCsv(text)
    if (!read.ok) throw new Error(read.flaw.code)
    const rows = read.rows.map((row) => row.join(' '))
    expect(read.columns.join(' ')).toBe(
      'visit uses_sport uses_play uses_none overall parts_paths parts_lawns walk',
    )
    expect(rows).toHaveLength(12)
    expect(new Set(rows)).toEqual(
      new Set([
        '1 1 0 0 1 -97 -98 20,5',
        '1 1 1 0 1 -97 -98 20,5',
        '2 -99 -99 -99 1 -97 -98 20,5',
        '1 1 0 0 3 -97 -98 20,5',
        '1 1 1 0 3 -97 -98 20,5',
        '2 -99 -99 -99 3 -97 -98 20,5',
      ]),
    )
    const sav = readSav(await exported('sav', 'en'))
    expect(sav.caseCount).toBe(12)
    expect(sav.variables.map(({ name }) => name)).toEqual(read.columns)
    expect(sav.variables[4]?.labels.get(3)).toBe('good')
    expect(sav.sets).toHaveLength(1)
  })

  test('holds nobody’s words, days and ids in any format', async () => {
    await untilResults(house, parkVisitors(12))
    const { id: survey } = await surveyIn(house)
    const secrets = [writtenText, 'Erna', writtenDay, survey, 'submission-']
    for (const format of microdataFormats) {
      const text = readable(await exported(format))
      expect(text.length).toBeGreaterThan(100)
      for (const secret of secrets) expect(text).not.toContain(secret)
    }
    expect(Object.keys(unzipSync(await exported('r')))).toEqual([
      'Einzeldaten.R',
      'Einzeldaten.csv',
    ])
  })

  test('tells the week of an answer only where that was asked for, and says so in the dossier', async () => {
    await untilResults(house, parkVisitors(12))
    const csv = async (arrival: string) => {
      const response = await presse.post(path, { format: 'csv', purpose, arrival })
      const read = readCsv(await response.text())
      if (!read.ok) throw new Error(read.flaw.code)
      return read
    }
    const before = await entryCount(house)
    const weeks = await csv('week')
    expect(weeks.columns.at(-1)).toBe('eingang')
    expect(new Set(weeks.rows.map((row) => row.at(-1)))).toEqual(new Set(['2026-11-23']))
    expect((await csv('none')).columns).not.toContain('eingang')
    expect((await house.storage.dossiers.read(id))[before]?.payload).toMatchObject({
      format: 'CSV, mit Woche des Eingangs',
    })
    const sav = readSav(
      new Uint8Array(
        await (
          await presse.post(path, { format: 'sav', purpose, arrival: 'day', language: 'en' })
        ).arrayBuffer(),
      ),
    )
    expect(sav.variables.at(-1)).toMatchObject({ name: 'eingang', label: 'Arrived from (day)' })
  })

  test('tells no day of so few answers that it would tell whose they are', async () => {
    await untilResults(house, parkVisitors(9))
    const again = await presse.post(path, { format: 'csv', purpose, arrival: 'day' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('href="#feld-arrival"')
  })

  test('has the weights once answers are weighted', async () => {
    await untilResults(house, parkVisitors(24))
    await done(presse, 'ergebnisse/gewichtung', {
      tun: 'save',
      base: 'equal',
      cap: '5',
      source: 'Zählung',
      reason: 'Mehr waren im Park, als es in der Stadt sind',
      variables: 'visit',
      'target-visit-yes': '75',
      'target-visit-no': '25',
      'target-visit-other': '0',
    })
    const read = readCsv(Buffer.from(await exported('csv')).toString('utf8'))
    if (!read.ok) throw new Error(read.flaw.code)
    expect(read.columns.at(-1)).toBe('gewicht')
    const weights = read.rows.map((row) => [row[0], Number(row.at(-1)?.replace(',', '.'))])
    for (const [visit, weight] of weights) expect(weight).toBeCloseTo(visit === '1' ? 1.5 : 0.5, 9)
  })
})
