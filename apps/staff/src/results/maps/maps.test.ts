import type { Answers } from '@meinungsbild/questionnaire'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { districtsNamed } from '../../districts/testing/geo-json.ts'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { place, write } from '../../testing/survey-initiative.ts'
import { people, untilOpened, visitor, wordsOf } from '../testing/park-field.ts'

const questions = `${place}/ergebnisse/fragen`
const choice = `${place}/ergebnisse/gebiete/visit`
const plan = { breakdowns: ['visit'] }

/** Somebody of a district, as the question whether one visits the park is taken for where one lives. */
function from(district: 'yes' | 'no' | 'other', overall: 'bad' | 'good', walk = 20): Answers {
  const { uses, ...rest } = visitor(overall, { walk })
  return {
    ...rest,
    visit: { kind: 'choice', code: district },
    ...(district === 'yes' && uses !== undefined && { uses }),
  }
}

const answers = [
  ...people(40, from('yes', 'good', 10)),
  ...people(40, from('yes', 'bad', 20)),
  ...people(30, from('no', 'good', 40)),
  ...people(10, from('no', 'bad', 40)),
  ...people(20, from('other', 'good', 60)),
  ...people(20, from('other', 'bad', 60)),
]

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

/** Puts in a set of districts; gives its id. */
async function put(title: string, ...names: readonly string[]): Promise<string> {
  const admin = await house.as('betreuung')
  const sent = { title, source: 'Vermessungsamt', file: districtsNamed(...names) }
  const response = await admin.upload('/einstellungen/gebiete', sent)
  return /gebiete\/([^?]+)/.exec(response.headers.get('location') ?? '')?.[1] ?? ''
}

/** The page's own matter after the heading of the map. */
async function mapOn(question: string, query = ''): Promise<string> {
  const page = await presse.page(`${questions}/${question}${query}`)
  return /id="karte"[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
}

/** What a reader sees of it, without confidence intervals. */
function rowsIn(map: string): string {
  return wordsOf(`<main>${map}</main>`).replaceAll(/ [\d,]+ % – [\d,]+ %/g, '')
}

describe('the page of a question that is broken down by districts', () => {
  beforeEach(async () => {
    await untilOpened(house, answers, { plan })
    await put('Ortsteile', 'JA', 'Hafen', 'nein')
  })

  test('shows the share of the usual answer in each district, blanks, and what has no district', async () => {
    const map = await mapOn('overall')
    const words = rowsIn(map)
    expect(map).toMatch(/<svg[^>]*chart--wide/)
    expect(words).toContain('Anteil „gut“ nach: Besuchen Sie den Stadtpark? (ganze Prozent)')
    expect(words).toContain('Ohne Gebiet auf der Karte: Anders 50 %')
    expect(words).toMatch(/nicht erfragt/)
    expect(words).toContain('Vermessungsamt')
    expect(words).toContain('JA 50 % 80 Hafen nicht erfragt x nein 75 % 40 Anders 50 % 40')
  })

  test('shows what is chosen, and takes no other word for an answer', async () => {
    const bad = await mapOn('overall', '?karte=antwort-bad')
    expect(rowsIn(bad)).toContain('JA 50 % 80 Hafen nicht erfragt x nein 25 % 40')
    expect(bad).toMatch(/<option value="antwort-bad" selected/)
    const mean = rowsIn(await mapOn('overall', '?karte=mittel'))
    expect(mean).toContain('Mittelwert (1 = schlecht, 3 = gut)')
    expect(mean).toContain('JA 2,0 80 Hafen nicht erfragt x nein 2,5 40')
    expect(await mapOn('overall', '?karte=antwort-wonderful')).toBe(await mapOn('overall'))
  })

  test('shows means of numbers, a row of a matrix, and the districts themselves', async () => {
    const walk = rowsIn(await mapOn('walk'))
    expect(walk).toContain('JA 15,0 80 Hafen nicht erfragt x nein 40,0 40 Anders 60,0 40')
    expect(rowsIn(await mapOn('parts', '?zeile=parts.paths'))).toContain('JA 50 % 80')
    const own = rowsIn(await mapOn('visit'))
    expect(own).toContain('So verteilen sich die Antworten auf die Gebiete. Basis: 160 Antworten')
    expect(own).toContain('JA 50 % 80 Hafen nicht erfragt x nein 25 % 40 Anders 25 % 40')
  })

  test('gives the map as SVG, PNG and CSV', async () => {
    const file = (query: string) => presse.get(`${questions}/overall/bild?bild=karte-0&${query}`)
    const svg = await (await file('karte=antwort-bad&art=svg')).text()
    expect(svg).toContain('Anteil „schlecht“')
    expect(svg).toContain('nicht erfragt')
    expect(svg).not.toMatch(/style=|<style|<script|href=/)
    const csv = await (await file('karte=antwort-bad&art=csv')).text()
    expect(csv.replaceAll('\u00A0', ' ')).toMatch(/nein;"?25 %"?;"?.*"?;40/)
    const png = Buffer.from(await (await file('karte=mittel&art=png')).arrayBuffer())
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    for (const none of ['bild=karte-1&art=svg', 'bild=karte-x&art=svg'])
      expect((await presse.get(`${questions}/overall/bild?${none}`)).status).toBe(404)
  })

  test('stands in the report, with its figures in words', async () => {
    await write(house, 'resultReport')
    const odt = await presse.get(`${place}/dokumente/resultReport/pdf?art=odt`)
    const files = unzipSync(new Uint8Array(await odt.arrayBuffer()))
    const xml = Buffer.from(files['content.xml'] ?? new Uint8Array()).toString('utf8')
    const text = xml.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u{a0}]+/gu, ' ')
    expect(text).toContain('JA 50 %; nein 75 %. Nicht erfragt: Hafen.')
    expect(text).toContain(
      'Insgesamt? – Anteil „gut“ nach: Besuchen Sie den Stadtpark? (ganze Prozent)',
    )
    const maps = Object.entries(files).filter(
      ([name, bytes]) =>
        name.endsWith('.svg') && Buffer.from(bytes).toString('utf8').includes('nicht erfragt'),
    )
    // Rows of a matrix are not drawn each, and what for was asked in one district only.
    expect(maps).toHaveLength(3)
  })

  test('has none once the set is deleted', async () => {
    for (const { id } of await house.storage.districtSets.all())
      await house.storage.districtSets.remove(id)
    expect(await mapOn('overall')).toBe('')
    const file = await presse.get(`${questions}/overall/bild?bild=karte-0&art=svg`)
    expect(file.status).toBe(404)
  })
})

describe('answers that are called otherwise', () => {
  let set: string
  beforeEach(async () => {
    await untilOpened(house, answers, { plan })
    set = await put('Ortsteile', 'Altstadt', 'Hafen', 'Süd')
  })
  const assigned = { tun: 'save', 'gebiet-0': 'Süd', 'gebiet-1': 'Altstadt', 'gebiet-2': '' }

  test('are assigned by hand, and by their names again', async () => {
    expect(await mapOn('overall')).toBe('')
    expect(await presse.page(`${questions}/visit`)).toContain(`href="${choice}"`)
    const response = await presse.post(choice, { ...assigned, set })
    expect(response.headers.get('location')).toBe(`${choice}?erledigt=saved`)
    const page = wordsOf(await presse.page(`${choice}?erledigt=saved`))
    expect(page).toContain('Einteilung „Ortsteile“, zugeordnet von Mehmet Yıldız')
    expect(page).toContain('Auf der Karte Altstadt, Süd Antworten ohne Gebiet Anders')
    expect(page).toContain('Gebiete ohne Antwort Hafen')
    expect(rowsIn(await mapOn('overall'))).toContain(
      'Altstadt 75 % 40 Hafen nicht erfragt x Süd 50 % 80 Anders 50 % 40',
    )
    await presse.post(choice, { tun: 'auto' })
    expect(await mapOn('overall')).toBe('')
  })

  test('stand for one district each; what was typed stays', async () => {
    const twice = { ...assigned, set, 'gebiet-2': 'Süd' }
    const response = await presse.post(choice, twice)
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('href="#feld-gebiet-2"')
    expect(page).toContain('„Süd“ ist schon einer anderen Antwort zugeordnet')
    expect(page.match(/<option value="Süd" selected/g)).toHaveLength(2)
    const none = await presse.post(choice, { ...assigned, set: 'gone' })
    expect(none.status).toBe(422)
    expect(await house.storage.districtChoices.of('v-kurz')).toEqual([])
  })

  test('are assigned by those who evaluate the initiative, and only where they can be places', async () => {
    for (const login of ['gruenamt', 'leitung', 'gast'] as const) {
      const other = await house.as(login)
      expect(wordsOf(await other.page(choice))).toContain('Zugeordnet wird von der Pressestelle')
      expect((await other.post(choice, { ...assigned, set })).status).toBe(403)
    }
    for (const variable of ['overall', 'walk', 'nothing'])
      expect((await presse.get(choice.replace('visit', variable))).status).toBe(404)
    expect(await mapOn('overall')).toBe('')
  })

  test('need no map, if somebody says so', async () => {
    await put('Bezirke', 'ja', 'nein', 'anders')
    expect(await mapOn('overall')).not.toBe('')
    await presse.post(choice, { tun: 'none' })
    expect(await mapOn('overall')).toBe('')
    expect(wordsOf(await presse.page(choice))).toContain('keine Karte, so festgelegt von Mehmet')
    expect(wordsOf(await presse.page(`${choice}?einteilung=${set}`))).toContain(
      'Antworten und Gebiete der Einteilung „Ortsteile“',
    )
  })
})

describe('nothing reaches a map that may not be shown:', () => {
  test('a district of nine is hatched, has the sign of official tables, and follows from nothing', async () => {
    const few = [
      ...people(60, from('yes', 'good')),
      ...people(31, from('yes', 'bad')),
      ...people(40, from('no', 'good')),
      ...people(29, from('no', 'bad')),
      ...people(7, from('other', 'good')),
      ...people(2, from('other', 'bad')),
    ]
    await untilOpened(house, few, { plan })
    await put('Ortsteile', 'Ja', 'Nein', 'Anders')
    const map = await mapOn('overall', '?karte=antwort-good')
    const words = rowsIn(map)
    // That of the second would give that of the third away.
    expect(words).toContain('Ja 66 % 91 Nein . 69 Anders . .')
    expect(words).toContain('. (zurückgehalten)')
    expect(words).toContain('. = geheim gehalten')
    expect(words).not.toMatch(/78 %|22 %|58 %|\b9\b/)
    for (const art of ['svg', 'csv']) {
      const query = `bild=karte-0&karte=antwort-good&art=${art}`
      const text = await (await presse.get(`${questions}/overall/bild?${query}`)).text()
      expect(text.replaceAll(/[\u00A0\u202F]/g, ' ')).not.toMatch(/78 %|22 %|58 %|;9\b/)
    }
    expect(rowsIn(await mapOn('visit'))).toContain('Ja 54 % 91 Nein 41 % 69 Anders 5 % 9')
  })

  test('a map on which nothing may be shown is not drawn', async () => {
    const few = [...people(8, from('yes', 'good')), ...people(8, from('no', 'bad'))]
    await untilOpened(house, few, { plan })
    await put('Ortsteile', 'Ja', 'Nein')
    const map = await mapOn('overall')
    expect(map).toContain('Für kein Gebiet darf ein Wert ausgewiesen werden')
    expect(map).not.toContain('<svg')
  })
})
