import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { named, readOdt } from '@meinungsbild/documents/examples/read-odt.ts'
import { ofRole, readPdf, type Element } from '@meinungsbild/documents/examples/read-pdf.ts'
import { memo, outlineConcept, place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'

let house: House
let presse: Person
beforeAll(async () => {
  house = await openHouse()
  const admin = await house.as('betreuung')
  await admin.post('/einstellungen', {
    name: 'Stadt Auental',
    unit: 'Pressestelle',
    postalAddress: 'Rathausplatz 1\n99999 Auental',
    email: 'presse@auental.example',
    phone: '0999 1230',
    dataProtectionOfficer: 'Olga Schäfer',
    supervisoryAuthority: 'Landesbeauftragte',
    filePlanUnit: '013.24',
    fileNumberPattern: '{aktenplan}-{jahr}/{nummer:3}',
    licence: 'cc-by',
    level: 'LocalAuthority',
  })
  await until(house, '1.5')
  const deputy = { tun: 'assignParticipant', person: 'a-vertretung leadership' }
  await (await house.as('leitung')).post(`${place}/beteiligte`, deputy)
  presse = await house.as('presse')
  await presse.post(`${place}/dokumente/outlineMemo`, { ...memo, basedOn: '0' })
  const changed = { ...memo, 'sections.vote': 'Ich bitte um Freigabe mit Frist.' }
  await presse.post(`${place}/dokumente/outlineMemo`, { ...changed, basedOn: '1' })
  const again = { ...outlineConcept, 'sections.resources': '50 Stunden', basedOn: '1' }
  await presse.post(`${place}/dokumente/outlineConcept`, again)
}, 60_000)
afterAll(() => house.close())

async function bytesOf(path: string): Promise<Uint8Array> {
  const response = await presse.get(place + path)
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Headings, paragraphs of lists and cells of tables, in reading order. */
function outline(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ role, text, children }) =>
    /^(H\d?|P|LBody|TH|TD|Lbl|Caption)$/.test(role)
      ? [`${role} ${text.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ').trim()}`]
      : outline(children),
  )
}

/** Headings and paragraphs of the text, in order. */
function paragraphs(odt: Uint8Array): readonly string[] {
  const text = named(readOdt(odt).part('content.xml'), 'office:text')[0]
  return (text?.children ?? [])
    .flatMap((child) => [child, ...named(child, 'text:p'), ...named(child, 'text:h')])
    .filter(({ name }) => name === 'text:p' || name === 'text:h')
    .map((each) => each.text.replaceAll('\u200b', '').trim())
    .filter((each) => each !== '')
}

const versions = [
  'dokumente/outlineConcept/pdf?fassung=1&',
  'dokumente/outlineConcept/pdf?fassung=2&',
  'dokumente/minutes/pdf?',
  'dokumente/outlineMemo/pdf?fassung=1&',
  'dokumente/outlineMemo/pdf?fassung=2&',
] as const

async function records(): Promise<readonly string[]> {
  const list = await presse.page(`${place}/dokumente`)

  const found = list.matchAll(/href="[^"]*\/(papiere\/[^"?]+)"/g)
  return [...new Set(Array.from(found, ([, path = '']) => `${path}?`))]
}

describe('every paper', () => {
  test('of every document in every version and of every act is PDF/UA and ODT with the same text', async () => {
    const all = [...versions, ...(await records())]
    expect(all.map((path) => path.replace(/-\d+/, '')).toSorted()).toEqual([
      'dokumente/minutes/pdf?',
      'dokumente/outlineConcept/pdf?fassung=1&',
      'dokumente/outlineConcept/pdf?fassung=2&',
      'dokumente/outlineMemo/pdf?fassung=1&',
      'dokumente/outlineMemo/pdf?fassung=2&',
      'papiere/assignment?',
      'papiere/invitation?',
      'papiere/opinion?',
      'papiere/profile?',
      'papiere/response?',
      'papiere/response?',
    ])
    for (const path of all) {
      const pdf = await readPdf(await bytesOf(`/${path}`))
      const odt = paragraphs(await bytesOf(`/${path}art=odt`))
      expect(pdf).toMatchObject({ marked: true, language: 'de-DE' })
      expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(ofRole(pdf.elements, 'H1')).toHaveLength(1)
      expect(odt.slice(0, 8)).toEqual([
        'Stadt Auental',
        'Pressestelle',
        'Rathausplatz 1, 99999 Auental',
        'Telefon 0999 1230',
        'presse@auental.example',
        'Aktenzeichen',
        '013.24-2026/001',
        'Datum',
      ])
      const plain = (text: string) => text.replaceAll(/[\s\u200b]+/g, '')
      for (const paragraph of odt) expect(plain(pdf.text)).toContain(plain(paragraph))
    }
  }, 60_000)

  test('a memo goes its way over the deputy, with its parts numbered, its directive and its signature', async () => {
    const { elements, text } = await readPdf(await bytesOf('/dokumente/outlineMemo/pdf'))
    const read = outline(elements)
    expect(text).toMatch(
      /Vermerk zum Grobkonzept\s+An\s+Dr\. Ingrid Petersen\s+über\s+Jan Oltmanns/,
    )
    expect(read.filter((line) => /^H\d/.test(line))).toEqual([
      'H1 Stadtpark – Freigabe des Grobkonzepts',
      'H2 2. Sachverhalt',
      'H2 3. Bewertung der Pressestelle',
      'H2 4. Stellungnahmen',
      'H3 Olga Schäfer, Datenschutz: Auflagen',
      'H2 5. Verfügung',
      'H2 Mitzeichnung',
    ])
    expect(read).toContain('P 1. Votum')
    expect(read.filter((line) => line.startsWith('T'))).toEqual([
      'TH Name und Stelle',
      'TH Zeichen',
      'TH Tag',
      'TD Petra Sørensen, Grünflächen',
      'TD offen',
      'TD ',
      'TD Tom Weiß, Verkehr',
      'TD offen',
      'TD ',
      'TD Kai Möller',
      'TD offen',
      'TD ',
    ])
    expect(read.slice(-4)).toEqual([
      'P Im Auftrag',
      'P gez. Mehmet Yıldız',
      'P Pressestelle',
      'P 23. November 2026',
    ])
  })

  test('an earlier version says which one holds, and shows what was said while it held', async () => {
    const old = paragraphs(await bytesOf('/dokumente/outlineConcept/pdf?fassung=1&art=odt'))
    const now = paragraphs(await bytesOf('/dokumente/outlineConcept/pdf?fassung=2&art=odt'))
    expect(old).toContain('Standüberholt durch Fassung 2 vom 23. November 2026')
    expect(old).toContain('40 Stunden')
    expect(now).toContain('StandEntwurf')
    expect(now).toContain('50 Stunden')
    expect((await presse.get(`${place}/dokumente/outlineConcept/pdf?fassung=3`)).status).toBe(404)
    expect((await presse.get(`${place}/papiere/unbekannt`)).status).toBe(404)
  })

  test('the Steckbrief takes one page, however much was written', async () => {
    const long = `Ziel: ${'sehr lang '.repeat(400)}\nNutzen:\nZielgruppe: alle`
    const latest = await presse.page(`${place}/dokumente/outlineConcept`)
    const basedOn = /name="basedOn" value="(\d+)"/.exec(latest)?.[1] ?? ''
    const fields = { ...outlineConcept, 'sections.profile': long, basedOn }
    await presse.post(`${place}/dokumente/outlineConcept`, fields)
    const alone = await readPdf(await bytesOf('/papiere/profile'))
    expect(alone.pages).toBe(1)
    expect(alone.text).toContain('Zielgruppe')
    expect(alone.text).not.toContain('Nutzen')
    const { shown } = await readPdf(await bytesOf('/dokumente/outlineConcept/pdf'))
    expect(shown[0]).toContain('Zielgruppe')
    expect(shown[0]).not.toContain('Ressourceneinsatz')
    expect(shown[1]).toContain('Ressourceneinsatz')
  })
})
