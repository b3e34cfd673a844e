import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answers } from '@meinungsbild/questionnaire'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { codePlan, place, untilResults, write } from '../testing/survey-initiative.ts'

const path = `${place}/dokumente/resultReport/pdf`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

function visitors(count: number): readonly Answers[] {
  return Array.from({ length: count }, (_, index) => ({
    visit: { kind: 'choice', code: index % 4 === 0 ? 'no' : 'yes' },
    overall: { kind: 'choice', code: index < 24 ? 'good' : 'middling' },
    parts: {
      kind: 'rows',
      rows: { paths: { kind: 'choice', code: 'good' }, lawns: { kind: 'choice', code: 'bad' } },
    },
    walk: { kind: 'number', value: 30 },
    wish: { kind: 'text', value: 'Mehr Bänke für Erna' },
  }))
}

/** The text of the report as an office program opens it, in the order of its paragraphs. */
async function odtText(language = 'de'): Promise<string> {
  const response = await presse.get(`${path}?art=odt&sprache=${language}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/vnd.oasis.opendocument.text')
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  const xml = Buffer.from(files['content.xml'] ?? new Uint8Array()).toString('utf8')
  const body = xml.slice(xml.indexOf('</text:table-of-content>'))
  return body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u{a0}\u{202f}]+/gu, ' ')
}

describe('the result report', () => {
  test('tells in brief, by method, question by question, and with all tables at its end', async () => {
    await untilResults(house, visitors(32), { ...codePlan, size: '80' })
    await write(house, 'resultReport', {
      method: 'Wie im Vorjahr.',
      results: 'Gut fanden es {{anteil:overall:good}}.',
      limits: 'Nur ein Park.',
    })
    const text = await odtText()
    const order = [
      'Das Wichtigste in Kürze',
      '32 Menschen haben teilgenommen, das sind 40 % der Eingeladenen.',
      'Wie im Vorjahr.',
      'So wurde gefragt',
      'Alle ab 16 Jahren',
      'Zufallsstichprobe aus dem Melderegister',
      'Eingeladen 80',
      'jede Antwort zählt gleich viel',
      'mindestens 10 Menschen',
      'Gut fanden es 75 %.',
      'Besuch ',
      'Besuchen Sie den Stadtpark?',
      'Am häufigsten: „Ja“ mit 75 %.',
      'Teil 2',
      'Den höchsten Mittelwert hat „Wege“ (3,0), den niedrigsten „Wiesen“ (1,0).',
      'Im Mittel 30,0 Minuten',
      'Nur ein Park.',
      'Anhang: Tabellen',
      'Zeichenerklärung',
      'Tabelle 2: Besuchen Sie den Stadtpark?',
    ]
    let from = 0
    const found = order.filter((words) => {
      const at = text.indexOf(words, from)
      if (at !== -1) from = at
      return at !== -1
    })
    expect(found).toEqual(order)
    expect(text).not.toContain('Erna')
    expect(text).not.toContain('{{')
  })

  test('is there in English, and as PDF', async () => {
    await untilResults(house, visitors(32), { ...codePlan, size: '80' })
    await write(house, 'resultReport', { results: 'Good: {{anteil:overall:good}}.' })
    const text = await odtText('en')
    for (const words of [
      'In brief',
      'Good: 75%.',
      'How people were asked',
      'Do you visit the park?',
    ])
      expect(text).toContain(words)
    const pdf = await presse.get(path)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    const bytes = Buffer.from(await pdf.arrayBuffer())
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  })

  test('says of nine people only that they are too few', async () => {
    await untilResults(house, visitors(9))
    await write(house, 'resultReport')
    const text = await odtText()
    expect(text).toContain('Nicht ausgewiesen, weil weniger als 10 Personen geantwortet haben.')
    expect(text).not.toMatch(/Am häufigsten|Mittelwert hat|(?<!mindestens )\b\d+ ?%/)
  })
})
