import { expect, test } from 'vitest'
import { plainChart } from './examples/plain-chart.ts'
import { QUESTIONNAIRE } from './examples/questionnaire.ts'
import { ofRole, readPdf, type Element } from './examples/read-pdf.ts'
import type { PaperBlock } from './form-block.ts'
import type { Paper } from './paper.ts'
import { printPaper } from './print-paper.ts'

const texts = (elements: readonly Element[]) =>
  elements.map((element) => element.text.replaceAll(/\s+/g, ' ').trim())

async function printed(blocks: readonly PaperBlock[], language: Paper['language'] = 'de') {
  return readPdf(await printPaper({ ...QUESTIONNAIRE, language, blocks }, plainChart))
}

test('title, parts and questions are headings of three levels, each question with its number', async () => {
  const pdf = await readPdf(await printPaper(QUESTIONNAIRE, plainChart))
  expect(texts(ofRole(pdf.elements, 'H1'))).toEqual(['Bürgerbefragung Kundenzentren 2027'])
  expect(texts(ofRole(pdf.elements, 'H2'))).toEqual([
    'A Ihr Besuch im Kundenzentrum',
    'B Was wichtig ist',
    'C Zum Schluss',
  ])
  const questions = texts(ofRole(pdf.elements, 'H3'))
  expect(questions).toHaveLength(11)
  expect(questions[0]).toBe('1 Waren Sie in den letzten zwölf Monaten in einem Kundenzentrum?')
  pdf.shown.forEach((page, at) => expect(page).toContain(`Seite ${at + 1} von ${pdf.pages}`))
})

test('options are lists whose signs are circles for one answer and boxes for several', async () => {
  const options = [{ label: 'ja' }, { label: 'nein', filterNote: '→ weiter mit Frage 9' }]
  const choose = (several: 'one' | 'several') =>
    ({ kind: 'answerBoxes', choose: several, columns: 1, options }) as const
  const pdf = await printed([choose('one'), choose('several')])
  const [one, several] = ofRole(pdf.elements, 'L')
  const words = (list: Element | undefined) =>
    ofRole(list?.children ?? [], 'Figure').map((figure) => figure.alt)
  expect(words(one)).toEqual(['Kreis', 'Kreis'])
  expect(words(several)).toEqual(['Kästchen', 'Kästchen'])
  expect(texts(ofRole(one?.children ?? [], 'LBody'))).toEqual(['ja', 'nein → weiter mit Frage 9'])
})

test('options fill their columns downwards', async () => {
  const options = ['a', 'b', 'c', 'd', 'e'].map((label) => ({ label }))
  const pdf = await printed([{ kind: 'answerBoxes', choose: 'one', columns: 2, options }])
  const columns = ofRole(pdf.elements, 'L').map((list) => texts(ofRole(list.children, 'LBody')))
  expect(columns).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ])
})

test('a grid has its heads as header cells, and a box with words in every cell', async () => {
  const pdf = await printed([
    {
      kind: 'answerGrid',
      groups: [
        {
          label: 'Wichtigkeit',
          columns: [
            { label: 'hoch', cell: 'one' },
            { label: 'gering', cell: 'one' },
          ],
        },
        { label: '', columns: [{ label: 'Wie oft?', cell: 'number' }] },
      ],
      rows: [{ label: 'Telefon' }, { label: 'Anderes:', writing: true }],
    },
  ])
  const [grid] = ofRole(pdf.elements, 'Table')
  const inside = grid?.children ?? []
  expect(texts(ofRole(inside, 'TH')).filter(Boolean)).toEqual([
    'Wichtigkeit',
    'hoch',
    'gering',
    'Wie oft?',
  ])
  const row = ['Kreis', 'Kreis', 'Feld für eine Zahl']
  expect(ofRole(inside, 'Figure').map((figure) => figure.alt)).toEqual([
    ...row,
    'Schreiblinie',
    ...row,
  ])
})

test('lines and rows of boxes say what they are, once for each field', async () => {
  const pdf = await printed(
    [
      {
        kind: 'writingLines',
        fields: [
          { kind: 'lines', label: 'Name', count: 3 },
          { kind: 'boxes', label: 'Day', pattern: 'DD.MM.YYYY', unit: '' },
          { kind: 'boxes', label: 'Weight', pattern: '___,_', unit: 'kg' },
          { kind: 'boxes', label: 'Long', pattern: '_'.repeat(60), unit: 'km' },
        ],
      },
    ],
    'en',
  )
  expect(ofRole(pdf.elements, 'Figure').map((figure) => figure.alt)).toEqual([
    '3 lines to write on',
    '8 boxes DD.MM.YYYY',
    '4 boxes',
    'Line to write on',
  ])
  expect(pdf.text).toContain('kg')
  expect(pdf.text).toContain('km')
})

test('a scale reads from its ends to its points, a ranking box by box', async () => {
  const pdf = await printed([
    { kind: 'scaleLine', points: ['0', '1', '2'], from: 'gar nicht', to: 'sehr' },
    { kind: 'rankLines', options: ['Busse', 'Bahnen'] },
  ])
  const order = ['gar nicht', 'sehr', '0', '1', '2', 'Busse', 'Bahnen']
  const read = pdf.text.slice(pdf.text.indexOf('gar nicht'))
  const places = order.map((words) => read.indexOf(words))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
  expect(ofRole(pdf.elements, 'Figure').map((figure) => figure.alt)).toEqual([
    'Kreis',
    'Kreis',
    'Kreis',
    'Feld für eine Zahl',
    'Feld für eine Zahl',
  ])
})

test('a question stands on one page with its answers, and one that is longer than a page loses nothing', async () => {
  const question = (at: number, options: number): PaperBlock => ({
    kind: 'question',
    number: `${at}`,
    text: `Frage Nummer ${at}?`,
    blocks: [
      { kind: 'instruction', text: 'Bitte nur eine Antwort ankreuzen.' },
      {
        kind: 'answerBoxes',
        choose: 'one',
        columns: 1,
        options: Array.from({ length: options }, (_, i) => ({ label: `A${at}-${i + 1}.` })),
      },
    ],
  })
  const pdf = await printed([
    ...Array.from({ length: 14 }, (_, at) => question(at + 1, 2 + ((at * 5) % 9))),
    question(15, 70),
  ])
  expect(pdf.pages).toBeGreaterThan(4)
  for (let at = 1; at <= 14; at += 1) {
    const page = pdf.shown.find((text) => text.includes(`Frage Nummer ${at}?`))
    for (let i = 1; i <= 2 + (((at - 1) * 5) % 9); i += 1) expect(page).toContain(`A${at}-${i}.`)
  }
  const last = pdf.shown.findIndex((text) => text.includes('Frage Nummer 15?'))
  expect(pdf.shown[last]).toContain('A15-1.')
  for (let i = 1; i <= 70; i += 1) expect(pdf.text).toContain(`A15-${i}.`)
})

test('a filter note stays with the question below it', async () => {
  const filler = Array.from({ length: 33 }, () => ({ kind: 'paragraph', text: 'Zeile' }) as const)
  for (const lines of [27, 28, 29, 30, 31, 32, 33]) {
    const pdf = await printed([
      ...filler.slice(0, lines),
      { kind: 'filterNote', text: 'Nur für Eltern' },
      { kind: 'question', number: '2', text: 'Wie viele Kinder?', blocks: [] },
    ])
    const page = pdf.shown.find((text) => text.includes('Nur für Eltern'))
    expect(page).toContain('Wie viele Kinder?')
  }
})

test('the return note ends the paper with the address line by line', async () => {
  const pdf = await readPdf(await printPaper(QUESTIONNAIRE, plainChart))
  expect(pdf.text.trim()).toMatch(
    /Vielen Dank.*bis zum 14\. Juni.*Rathausmarkt 1\s*20095 Hamburg$/s,
  )
})

test('a picture that cannot be read refuses the paper', async () => {
  const picture = {
    mediaType: 'image/png',
    bytes: new Uint8Array([1, 2, 3]),
    alternative: '',
  } as const
  await expect(printed([{ kind: 'picture', picture, caption: '' }])).rejects.toThrow(
    /Bürgerbefragung Kundenzentren 2027.*failed to decode image/,
  )
})
