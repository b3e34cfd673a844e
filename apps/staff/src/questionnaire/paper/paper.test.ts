import { ofRole, readPdf, type Element } from '@meinungsbild/documents/examples/read-pdf.ts'
import { readOdt } from '@meinungsbild/documents/examples/read-odt.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { entryCount, id, saved, untilConcept } from '../testing/short-initiative.ts'
import { everyKind } from './testing/every-kind.ts'

const path = `/vorhaben/${id}/fragebogen/papier`

let house: House
let presse: Person
beforeAll(async () => {
  house = await openHouse()
  await untilConcept(house)
  await saved(house, everyKind)
  presse = await house.as('presse')
})
afterAll(() => house.close())

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer())
}

describe('the questionnaire on paper', () => {
  test('is a PDF whose structure says what is a question and what is to be marked', async () => {
    const before = await entryCount(house)
    const response = await presse.get(`${path}?sprache=de&art=pdf&bis=2026-12-20&abschnitt=ja`)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toBe(
      'inline; filename="2026-1_Fragebogen_1_de.pdf"',
    )
    const pdf = await readPdf(await bytesOf(response))
    const texts = (elements: readonly Element[]) =>
      elements.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())
    expect(pdf).toMatchObject({ marked: true, language: 'de-DE', title: everyKind.title['de'] })
    expect(texts(ofRole(pdf.elements, 'H2'))).toEqual([
      'Zuerst',
      'Ihr Besuch',
      'Das Angebot',
      'Zum Schluss',
    ])
    expect(pdf.text).toContain('2 Wie kommen Sie zum Markt?')
    const alternatives = ofRole(pdf.elements, 'Figure').map(({ alt }) => alt)
    expect(new Set(alternatives)).toEqual(
      new Set([
        'Kreis',
        'Kästchen',
        'Schreiblinie',
        '2 Schreiblinien',
        '5 Schreiblinien',
        'Feld für eine Zahl',
        'Stände auf dem Rathausplatz',
        'Karte mit 3 nummerierten Gebieten',
        '2 Kästchen',
        '3 Kästchen',
        '5 Kästchen',
        '8 Kästchen',
        '8 Kästchen TT.MM.JJJJ',
        '6 Kästchen MM.JJJJ',
        '4 Kästchen HH:MM',
      ]),
    )
    expect(await entryCount(house)).toBe(before)
  })

  test('is an ODT to be edited, in each language', async () => {
    const response = await presse.get(`${path}?sprache=en&art=odt`)
    expect(response.headers.get('content-type')).toBe('application/vnd.oasis.opendocument.text')
    const { text } = readOdt(await bytesOf(response)).part('content.xml')
    expect(text).toContain('How do you get to the market?')
    expect(text).not.toContain('Wie kommen Sie')
    expect(text).not.toContain('Return slip')
  })

  test('has a page that says what is different on paper', async () => {
    const page = await presse.page(path)
    expect(page).toContain('Statt Dateien werden Kopien beigelegt (Frage 25).')
    expect(page).toContain('<option value="1" selected')
    const wrong = await presse.get(`${path}?art=pdf&bis=2027-02-30`)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('href="#feld-bis"')
  })

  test('is not found without a questionnaire or such a version', async () => {
    expect((await presse.get(`${path}?fassung=7&art=pdf`)).status).toBe(404)
    expect((await presse.get('/vorhaben/keins/fragebogen/papier')).status).toBe(404)
  })
})

describe('a questionnaire that cannot be printed', () => {
  let other: House
  beforeAll(async () => {
    other = await openHouse()
    await untilConcept(other)
  })
  afterAll(() => other.close())

  test('is refused as PDF in a sentence and given as ODT', async () => {
    const arabic = { ...everyKind, languages: ['ar'] as const, title: { ar: 'السوق' } }
    await saved(other, arabic)
    const person = await other.as('presse')
    const refused = await person.get(`${path}?art=pdf`)
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('In dieser Schrift')
    expect((await person.get(`${path}?art=odt`)).status).toBe(200)
  })

  test('because of a damaged picture is refused in a sentence', async () => {
    const [name = ''] = Object.keys(everyKind.media ?? {})
    const data = Buffer.from('\u0089PNG\r\n\u001A\n damaged, and long enough', 'latin1')
    const file = { type: 'image/png', fileName: 'x.png', data: data.toString('base64') } as const
    await saved(other, { ...everyKind, media: { ...everyKind.media, [name]: file } })
    const refused = await (await other.as('presse')).get(`${path}?art=pdf&sprache=de`)
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('meist ist ein Bild darin beschädigt')
  })
})
