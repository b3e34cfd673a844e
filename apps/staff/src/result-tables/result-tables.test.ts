import { readCsv } from '@meinungsbild/formats'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parkVisitors, writtenText } from '../microdata/testing/park-visitors.ts'
import { entriesAfter, entryCount } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { done, place, untilEnded, untilResults } from '../testing/survey-initiative.ts'

const path = `${place}/ergebnisse/tabellen`

let house: House
let gast: Person
beforeEach(async () => {
  house = await openHouse()
  gast = await house.as('gast')
})
afterEach(() => house.close())

type Table = {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

async function tables(language = 'de'): Promise<readonly Table[]> {
  const response = await gast.get(`${path}?art=json&sprache=${language}`)
  expect(response.status).toBe(200)
  return JSON.parse(await response.text()).tables
}

async function archive(kind: string): Promise<Readonly<Record<string, string>>> {
  const response = await gast.get(`${path}?art=${kind}`)
  expect(response.status).toBe(200)
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
  )
}

describe('the tables of results as a file', () => {
  test('are locked until results are opened, and need no record afterwards', async () => {
    await untilEnded(house, parkVisitors(20))
    expect((await gast.get(`${path}?art=ods`)).status).toBe(409)
    await done(await house.as('presse'), 'ergebnisse', {})
    const before = await entryCount(house)
    for (const kind of ['ods', 'xlsx', 'csv', 'json'] as const)
      expect((await gast.get(`${path}?art=${kind}`)).status).toBe(200)
    expect((await gast.get(`${path}?art=exe`)).status).toBe(404)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('say how people were asked, what signs mean, and every figure as it is printed', async () => {
    await untilResults(house, parkVisitors(20))
    const [method, signs, contents, ...all] = await tables()
    expect(method?.rows.map(([label]) => label)).toEqual(
      expect.arrayContaining([
        'Auswahl',
        'Feldzeit',
        'Teilnehmende',
        'Gewichtung',
        'Geheimhaltung',
      ]),
    )
    expect(signs?.rows.map(([sign]) => sign)).toEqual(['–', '0', '.', '...', '( )', 'x'])
    expect(contents?.rows.map(([, title]) => title)).toEqual(all.map(({ title }) => title))
    const visit = all.find(({ title }) => title.startsWith('visit:'))
    expect(visit?.rows.slice(0, 4)).toEqual([
      ['Ja', 10, 50, 'statistisch unsicher: weniger als 30 Antworten'],
      ['Nein', 10, 50, 'statistisch unsicher: weniger als 30 Antworten'],
      ['Anders', 0, 0, 'statistisch unsicher: weniger als 30 Antworten'],
      ['Basis', 20, null, null],
    ])
    expect(JSON.stringify(all)).not.toContain(writtenText)
    const [english] = await tables('en')
    expect(english?.title).toBe('Method')
  })

  test('keep secret what the results keep secret', async () => {
    await untilResults(house, parkVisitors(9))
    const all = await tables()
    const visit = all.find(({ title }) => title.startsWith('visit:'))
    expect(visit?.rows).toEqual([
      ['nicht ausgewiesen', '.', '.', expect.stringContaining('weniger als 10')],
    ])
    expect(JSON.stringify(all.slice(3))).not.toMatch(/\d{2}[.,]\d/)
  })

  test('are sheets in office files, and a CSV file each in an archive', async () => {
    await untilResults(house, parkVisitors(20))
    const sheets = await archive('ods')
    expect(sheets['content.xml']).toContain('Zeichenerklärung')
    expect((await archive('xlsx'))['xl/workbook.xml']).toContain('visit')
    const files = await archive('csv')
    const name = Object.keys(files).find((each) => each.includes('visit'))
    const read = readCsv((files[name ?? ''] ?? '').split('\r\n').slice(1).join('\r\n'))
    expect(read.ok && read.columns).toEqual(['Antwort', 'Anzahl', 'Anteil in %', 'Hinweis'])
  })
})
