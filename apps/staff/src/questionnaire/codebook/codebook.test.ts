import { readOdt } from '@meinungsbild/documents/examples/read-odt.ts'
import { ofRole, readPdf } from '@meinungsbild/documents/examples/read-pdf.ts'
import { allText, elementsIn, readCsv, readXml, type XmlElement } from '@meinungsbild/formats'
import { variables } from '@meinungsbild/questionnaire'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { everyKind } from '../paper/testing/every-kind.ts'
import { entryCount, id, saved, untilConcept } from '../testing/short-initiative.ts'

const path = `/vorhaben/${id}/fragebogen/codebuch`

let house: House
let presse: Person
beforeAll(async () => {
  house = await openHouse()
  await untilConcept(house)
  await saved(house, everyKind)
  presse = await house.as('presse')
})
afterAll(() => house.close())

const names = variables(everyKind).map((variable) => variable.id)

describe('the codebook', () => {
  test('shows every variable with its kind, measure, codes, missing values and condition', async () => {
    const before = await entryCount(house)
    const page = await presse.page(path)
    for (const name of names) expect(page).toMatch(new RegExp(`>${name}( –|<)`))
    expect(page).toContain('sehr zufrieden')
    expect(page).toContain('keine Angabe (fehlender Wert)')
    expect(page).toContain('Sonstiges (mit Textfeld)')
    expect(page).toContain('„Wie kommen Sie zum Markt?“ ist „mit Bus &amp; Bahn“')
    expect(page).toContain('start, Frage 1')
    expect(page).toContain('Die Frage wurde dieser Person nicht gestellt.')
    expect(page).toContain('age >= 18')
    expect(await presse.page(`${path}?sprache=en`)).toContain('How do you get to the market?')
    expect(await entryCount(house)).toBe(before)
  })

  test('is a CSV file with a line per code, in every language', async () => {
    const response = await presse.get(`${path}?art=csv`)
    expect(response.headers.get('content-disposition')).toContain('2026-1_Codebuch_1.csv')
    const table = readCsv(await response.text())
    if (!table.ok) throw new Error(table.flaw.code)
    const at = (name: string) => table.columns.indexOf(name)
    expect([...new Set(table.rows.map((row) => row[at('variable')]))]).toEqual(names)
    const way = table.rows.filter((row) => row[at('variable')] === 'way')
    const read = ['code', 'missing', 'label.de', 'label.en'].map(at)
    expect(way.map((row) => read.map((column) => row[column]))).toEqual([
      ['foot', '0', 'zu Fuß', 'on foot'],
      ['bus', '0', 'mit Bus & Bahn', 'by bus & train'],
      ['other', '0', 'Sonstiges', 'Other'],
      ['dontKnow', '1', 'weiß nicht', 'don’t know'],
      ['noAnswer', '1', 'keine Angabe', 'no answer'],
    ])
    const quality = table.rows.find((row) => row[at('variable')] === 'quality.bread')
    expect(quality?.[at('condition')]).toBe("not buys contains 'nothing'")
  })

  test('is a JSON file with the names of the variables and all words', async () => {
    const file: unknown = await (await presse.get(`${path}?art=json`)).json()
    expect(file).toMatchObject({
      version: '1',
      languages: ['de', 'en'],
      variables: expect.arrayContaining([
        expect.objectContaining({
          name: 'age',
          kind: 'number',
          measure: 'metric',
          unit: { de: 'Jahre', en: 'years' },
          codes: [
            { code: 'noAnswer', label: { de: 'keine Angabe', en: 'no answer' }, missing: true },
          ],
        }),
        expect.objectContaining({ name: 'contact.name', personal: true, required: true }),
      ]),
    })
  })

  test('is a DDI file with a variable for each column of the data, in both languages', async () => {
    const response = await presse.get(`${path}?art=ddi`)
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(response.headers.get('content-disposition')).toContain('2026-1_Codebuch_1.xml')
    const read = readXml(await response.text())
    if (!read.ok) throw new Error(read.flaw.code)
    expect(textsIn(read.root, 'titl')).toEqual([
      'Codebuch: Der Wochenmarkt in Auental',
      'Der Wochenmarkt in Auental',
    ])
    const columns = inside(read.root, 'var')
    const column = (name: string) => {
      const own = columns.find(({ attributes }) => attributes['name'] === name)
      if (own === undefined) throw new Error(`There is no ${name}.`)
      return own
    }
    expect(columns.length).toBeGreaterThan(names.length)
    expect(textsIn(column('way'), 'qstnLit')).toEqual([
      'Wie kommen Sie zum Markt?',
      'How do you get to the market?',
    ])
    expect(textsIn(column('way'), 'catValu')).toEqual(['1', '2', '3', '-99', '-98', '-97', '-96'])
    expect(textsIn(column('busWish'), 'universe')).toEqual([
      'wenn „Wie kommen Sie zum Markt?“ ist „mit Bus & Bahn“',
      'if “How do you get to the market?” is “by bus & train”',
    ])
    expect(textsIn(column('adult'), 'drvcmd')).toEqual(['age >= 18'])
    expect(textsIn(column('contact_name'), 'notes')).toEqual([
      'Personenbezogene Angabe',
      'Personal data',
      'Steht in keiner Datei mit einer Zeile je Antwort.',
      'Stands in no file with a row per answer.',
    ])
    expect(textsIn(column('eingang'), 'notes')[0]).toMatch(/^Nur in Dateien, bei deren Ausgabe/)
    expect(inside(column('budget_fruit'), 'range').map(({ attributes }) => attributes)).toEqual([
      { UNITS: 'INT', min: '0', max: '100' },
    ])
  })

  test('is a PDF with a heading per question and its codes as tables', async () => {
    const response = await presse.get(`${path}?art=pdf`)
    const pdf = await readPdf(new Uint8Array(await response.arrayBuffer()))
    expect(pdf).toMatchObject({ marked: true, language: 'de-DE' })
    const headings = (level: 'H2' | 'H3') =>
      ofRole(pdf.elements, level).map(({ text }) => text.trim())
    expect(headings('H2')).toEqual([
      'Inhalt',
      'Fehlende Werte',
      'Fragen und Variablen',
      'Verzeichnis der Spalten',
    ])
    expect(headings('H3')).toContain('way – Wie kommen Sie zum Markt?')
    const heads = new Set(ofRole(pdf.elements, 'TH').map(({ text }) => text.trim()))
    expect([...heads]).toEqual(expect.arrayContaining(['Code', 'Wert', 'In Dateien', 'Spalte']))
    expect(pdf.text).toContain('quality_bread')
  })

  test('is an ODT', async () => {
    const response = await presse.get(`${path}?art=odt&sprache=en`)
    const odt = readOdt(new Uint8Array(await response.arrayBuffer()))
    expect(odt.part('content.xml').text).toContain('How do you get to the market?')
  })

  test('is not found without a questionnaire', async () => {
    expect((await presse.get(`${path}?fassung=9`)).status).toBe(404)
  })
})

/** The elements of this name anywhere in it. */
function inside(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) =>
    child.name === name ? [child] : inside(child, name),
  )
}

function textsIn(element: XmlElement, name: string): readonly string[] {
  return inside(element, name).map(allText)
}
