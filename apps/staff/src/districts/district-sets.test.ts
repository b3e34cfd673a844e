import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { districtsNamed, fileOf, geoJson } from './testing/geo-json.ts'

const path = '/einstellungen/gebiete'

let house: House
let admin: Person
beforeEach(async () => {
  house = await openHouse()
  admin = await house.as('betreuung')
})
afterEach(() => house.close())

/** Uploads a set and gives the address of its page. */
async function uploaded(file: File, fields: Readonly<Record<string, string>> = {}) {
  const response = await admin.upload(path, { title: 'Stadtteile', source: '', ...fields, file })
  const place = response.headers.get('location') ?? ''
  expect([response.status, place]).toEqual([303, expect.stringMatching(/\?erledigt=taken$/)])
  return place.replace(/\?.*$/, '')
}

const names = async () =>
  (await house.storage.districtSets.all()).map((set) => [
    set.title,
    ...set.names.map((each) => each[set.naming]),
  ])

describe('a set of districts', () => {
  test('is uploaded, drawn with its names, and listed', async () => {
    const file = geoJson(
      { OBJECTID: 7, kuerzel: 'alt', Stadtteil: 'Altstadt <b>' },
      { OBJECTID: 8, kuerzel: 'hoe', Stadtteil: 'Höhe' },
    )
    const place = await uploaded(file, { source: '© GeoBasis-DE' })
    const page = await admin.page(`${place}?erledigt=taken`)
    expect(page).toContain('Bitte prüfen Sie Karte und Namen')
    expect(page).toMatch(/<svg[^>]*chart--wide[\s\S]*Altstadt &lt;b[\s\S]*© GeoBasis-DE/)
    expect(page.match(/<th scope="col"[^>]*>([^<]*)/g)?.map((head) => head.split('>')[1])).toEqual([
      'Stadtteil',
      'kuerzel',
      'Auf der Karte',
    ])
    expect(page).toContain('16 Stützpunkte gelesen')
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
    expect(page).not.toMatch(/ style="|<style/)
    expect(await admin.page(path)).toContain(`href="${place}"`)
    expect(await names()).toEqual([['Stadtteile', 'Altstadt <b>', 'Höhe']])
  })

  test('is called by another property, and described anew', async () => {
    const place = await uploaded(
      geoJson({ name: 'Altstadt', lang: 'Die Altstadt' }, { name: 'Höhe', lang: 'Auf der Höhe' }),
    )
    const said = { tun: 'describe', title: 'Ortsteile', source: 'Amt', naming: 'lang' }
    expect((await admin.post(place, said)).headers.get('location')).toBe(`${place}?erledigt=saved`)
    expect(await names()).toEqual([['Ortsteile', 'Die Altstadt', 'Auf der Höhe']])
    const wrong = await admin.post(place, { ...said, title: ' ' })
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('feld-title')])
    await admin.post(place, { ...said, naming: 'constructor' })
    expect(await names()).toEqual([['Ortsteile', 'Die Altstadt', 'Auf der Höhe']])
  })

  test('is replaced as a whole, and by a broken file not at all', async () => {
    const place = await uploaded(districtsNamed('Altstadt', 'Höhe'))
    const broken = await admin.upload(place, { tun: 'replace', file: fileOf('{') })
    expect(broken.status).toBe(422)
    expect(await broken.text()).toContain('kein GeoJSON')
    expect(await names()).toEqual([['Stadtteile', 'Altstadt', 'Höhe']])
    const file = districtsNamed('Nord', 'Süd', 'West')
    expect((await admin.upload(place, { tun: 'replace', file })).status).toBe(303)
    expect(await names()).toEqual([['Stadtteile', 'Nord', 'Süd', 'West']])
  })

  test('is deleted once that is confirmed', async () => {
    const place = await uploaded(districtsNamed('Altstadt', 'Höhe'))
    expect((await admin.post(place, { tun: 'delete' })).status).toBe(422)
    expect(await names()).toHaveLength(1)
    const gone = await admin.post(place, { tun: 'delete', confirm: 'yes' })
    expect(gone.headers.get('location')).toBe(`${path}?erledigt=deleted`)
    expect(await names()).toEqual([])
    expect((await admin.get(place)).status).toBe(404)
    expect((await admin.post(place, { tun: 'delete', confirm: 'yes' })).status).toBe(404)
  })
})

const degree = (x: number, y: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 0.1, y],
      [x, y + 0.1],
    ],
  ],
})
const collection = (...geometries: readonly unknown[]) =>
  fileOf(
    JSON.stringify({
      type: 'FeatureCollection',
      features: geometries.map((geometry, index) => ({
        type: 'Feature',
        properties: { name: `Gebiet ${index}` },
        geometry,
      })),
    }),
  )
const manyCorners = () => {
  const ring = Array.from({ length: 300_001 }, (_, step) => [step % 777, step % 991])
  return collection({ type: 'Polygon', coordinates: [ring] })
}

describe('a file is refused in words, and nothing is kept of it:', () => {
  test.each<[string, () => File, RegExp]>([
    ['no GeoJSON', () => fileOf('PK\u0003\u0004'), /kein GeoJSON mit Gebieten/],
    ['points', () => collection({ type: 'Point', coordinates: [10, 53] }), /keine Fläche/],
    ['too large', () => fileOf(' '.repeat(20_000_001)), /zu groß \(höchstens 20 MB\)/],
    ['too many corners', manyCorners, /mehr als 300\.000 Stützpunkte.*vereinfachen/],
    ['axes changed over', () => collection(degree(53.5, 10)), /Breitengrad sind vertauscht/],
    ['scattered', () => collection(degree(10, 53), degree(0, 0)), /falsches Koordinatensystem/],
    ['numbers only', () => geoJson({ nr: 1, ha: 20 }, { nr: 2, ha: 30 }), /Datei hat: nr, ha\./],
    ['nothing said', () => geoJson({}, {}), /Die Gebiete haben keine Namen/],
    ['one name twice', () => districtsNamed('Neuwerk', 'Mitte', 'Neuwerk'), /„Neuwerk“.*MultiPoly/],
    ['names alike', () => districtsNamed('Süd', 'SUED'), /keine Namen/],
  ])('%s', async (_, file, words) => {
    const sent = { title: 'Meine Gebiete', source: 'Amt', file: file() }
    const response = await admin.upload(path, sent)
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('href="#feld-file"')
    expect(page).toMatch(words)
    expect(page).toContain('value="Meine Gebiete"')
    expect(await house.storage.districtSets.all()).toEqual([])
  })

  test('none at all, no name for the set, or one that is taken', async () => {
    await uploaded(districtsNamed('Nord', 'Süd'))
    const [none, taken] = [
      await admin.upload(path, { title: '' }),
      await admin.upload(path, { title: 'Stadtteile', file: districtsNamed('A', 'B') }),
    ]
    const page = await none.text()
    for (const field of ['title', 'file']) expect(page).toContain(`href="#feld-${field}"`)
    expect(await taken.text()).toContain('So heißt schon eine andere Einteilung')
    expect([none.status, taken.status]).toEqual([422, 422])
    expect(await names()).toHaveLength(1)
  })

  test('after the twentieth set', async () => {
    const from = await uploaded(districtsNamed('Nord', 'Süd'))
    const set = await house.storage.districtSets.find(from.split('/').at(-1) ?? '')
    if (set === undefined) throw new Error('The first set is not there.')
    for (let more = 1; more < 20; more += 1)
      await house.storage.districtSets.put({ ...set, id: `s${more}`, title: `S ${more}` }, [])
    const refused = await admin.upload(path, { title: 'Mehr', file: districtsNamed('A', 'B') })
    expect(await refused.text()).toContain('Mehr als 20 Einteilungen')
    expect(await names()).toHaveLength(20)
  })
})

test('districts are for those who change the settings of the house', async () => {
  const place = await uploaded(districtsNamed('Nord', 'Süd'))
  const presse = await house.as('presse')
  for (const address of [path, place]) {
    const sent = { tun: 'delete', confirm: 'yes', title: 'X', file: districtsNamed('A', 'B') }
    const [seen, done] = [await presse.get(address), await presse.upload(address, sent)]
    expect([address, seen.status, done.status]).toEqual([address, 403, 403])
    expect(await seen.text()).toContain('nur, wer die Anwendung betreut')
  }
  expect(await names()).toEqual([['Stadtteile', 'Nord', 'Süd']])
  expect(await admin.page('/einstellungen')).toContain(`href="${path}"`)
})
