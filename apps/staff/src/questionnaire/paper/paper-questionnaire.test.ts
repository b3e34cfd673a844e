import type { PaperBlock, QuestionBlock } from '@meinungsbild/documents'
import type { Question, QuestionKind } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { paperQuestionnaire, type PaperHouse } from './paper-questionnaire.ts'
import { everyKind } from './testing/every-kind.ts'

const house: PaperHouse = {
  authority: { name: 'Stadt Auental', unit: 'Pressestelle' },
  postalAddress: 'Rathausplatz 1\n12345 Auental',
  fileNumber: 'PR 2026-1',
  at: '2026-11-23T09:00:00Z',
}

const paper = paperQuestionnaire(everyKind, 'de', house, { until: '2026-12-20', slip: true })

function asked(blocks: readonly PaperBlock[]): readonly QuestionBlock[] {
  return blocks.filter((block) => block.kind === 'question')
}

function numbered(number: string): QuestionBlock {
  const found = asked(paper.blocks).find((block) => block.number === number)
  if (found === undefined) throw new Error(`There is no question ${number}.`)
  return found
}

function notes(blocks: readonly PaperBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'filterNote' ? [block.text] : []))
}

function yesNo(id: string): Question {
  return { kind: 'yesNo', id, text: { de: `${id}?` } }
}

function kindOf({ kind }: Question): QuestionKind {
  return kind
}

describe('a questionnaire on paper', () => {
  test('numbers its questions through all pages and leaves out what nobody fills in', () => {
    const numbers = asked(paper.blocks).map(({ number }) => number)
    const own = [...Array(27).keys()].map((index) => String(index + 1))
    expect(numbers.filter((number) => /^\d+$/.test(number))).toEqual(own)
    expect(JSON.stringify(paper)).not.toMatch(/Volljährig|Woher/)
  })

  test('begins with the day of return, the introduction and which questions must be answered', () => {
    const [facts, introduction, box] = paper.blocks
    expect(facts).toMatchObject({ facts: [{ value: '**20. Dezember 2026**' }] })
    expect(introduction).toMatchObject({ text: expect.stringContaining('**Wochenmarkt**') })
    expect(box).toMatchObject({
      kind: 'box',
      blocks: [{ items: expect.arrayContaining([expect.stringContaining('1, 2, 10 und 26')]) }],
    })
  })

  test('tells whom a question concerns and where the others go on, once for neighbours', () => {
    expect(notes(paper.blocks)).toEqual([
      'Nur wenn Sie bei Frage 2 „mit Bus & Bahn“ angekreuzt haben; sonst → weiter mit Frage 5',
      'Nur wenn Sie bei Frage 6 „eher unzufrieden“ oder „sehr unzufrieden“ angekreuzt haben oder Sie bei Frage 5 „Nichts davon“ angekreuzt haben; sonst → weiter mit Frage 8',
      'Nur wenn Sie bei Frage 5 nicht „Nichts davon“ angekreuzt haben; sonst → weiter mit Frage 17',
      'Nur wenn Ihre Angabe bei Frage 17 mindestens 18 ist; sonst → weiter mit Frage 19',
    ])
  })

  test('puts a jump behind the answer that it follows from', () => {
    expect(numbered('1').blocks).toContainEqual({
      kind: 'answerBoxes',
      choose: 'one',
      columns: 1,
      options: [
        { label: 'ja' },
        {
          label: 'nein',
          filterNote: '→ Ende der Befragung: Nur für Menschen aus Auental',
        },
        { label: 'keine Angabe' },
      ],
    })
  })

  test('puts other jumps below the page, and those of the last page to the end', () => {
    const jumping = {
      ...everyKind,
      pages: [
        {
          id: 'a',
          questions: [yesNo('one'), yesNo('two')],
          jumps: [
            { if: "one = 'no'", to: 'c' },
            { if: "two = 'no'", to: 'end' },
          ],
        },
        { id: 'b', questions: [{ ...yesNo('three'), visibleIf: "one = 'yes'" }] },
        { id: 'c', questions: [{ ...yesNo('four'), visibleIf: "two = 'yes'" }] },
      ],
    }
    expect(notes(paperQuestionnaire(jumping, 'de', house).blocks)).toEqual([
      'Wenn Sie bei Frage 1 „nein“ angekreuzt haben: → weiter mit Frage 4',
      'Wenn Sie bei Frage 2 „nein“ angekreuzt haben: → weiter zum Schluss',
      'Nur wenn Sie bei Frage 1 „ja“ angekreuzt haben; sonst → weiter mit Frage 4',
      'Nur wenn Sie bei Frage 2 „ja“ angekreuzt haben; sonst → weiter zum Schluss',
    ])
  })

  test('sends nobody past words or jumps that follow on the same page', () => {
    const conditional = { ...yesNo('two'), visibleIf: "one = 'yes'" }
    const words = { kind: 'statement', id: 'note', text: { de: 'Zwischendurch.' } } as const
    const page = { id: 'a', questions: [yesNo('one'), conditional, words, yesNo('three')] }
    const other = { id: 'b', questions: [{ ...conditional, id: 'four' }] }
    const jumps = [{ if: "one = 'no' and three = 'no'", to: 'end' }]
    const pages = [page, { ...other, jumps }]
    expect(notes(paperQuestionnaire({ ...everyKind, pages }, 'de', house).blocks)).toEqual([
      'Nur wenn Sie bei Frage 1 „ja“ angekreuzt haben:',
      'Nur wenn Sie bei Frage 1 „ja“ angekreuzt haben:',
      'Wenn Sie bei Frage 1 „nein“ angekreuzt haben und Sie bei Frage 3 „nein“ angekreuzt haben: → weiter zum Schluss',
    ])
  })

  test('keeps a jump in words where no answer stands for it', () => {
    const many = Array.from({ length: 61 }, (_, index) => ({
      code: `c${index}`,
      label: { de: `Ort ${index}` },
    }))
    const question = {
      kind: 'singleChoice',
      id: 'town',
      text: { de: 'Wo?' },
      options: many,
    } as const
    const page = { id: 'a', questions: [question], jumps: [{ if: "town = 'c7'", to: 'end' }] }
    const { blocks } = paperQuestionnaire({ ...everyKind, pages: [page] }, 'de', house)
    expect(notes(blocks)).toEqual([
      'Wenn Sie bei Frage 1 „Ort 7“ angekreuzt haben: → weiter zum Schluss',
    ])
  })

  test('names the few answers that can stand in a text, or the question to look them up at', () => {
    expect(numbered('7').text).toBe(
      'Sie kommen zu Fuß / mit Bus & Bahn / Sonstiges. Woran liegt es?',
    )
    const pages = everyKind.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) =>
        question.id === 'why' ? { ...question, text: { de: '{buys} und {1 + 1}?' } } : question,
      ),
    }))
    const other = paperQuestionnaire({ ...everyKind, pages }, 'de', house)
    expect(asked(other.blocks).find(({ number }) => number === '7')?.text).toBe(
      '…………… (Ihre Antwort auf Frage 5) und ……………?',
    )
  })

  test('shows as it was typed what looks like markup', () => {
    expect(numbered('3').text).toBe('Was fehlt Ihnen bei \\<Bus & Bahn\\>?')
  })

  test('ends with the way back, and a slip apart from the answers for the participant’s number', () => {
    const [note, slip] = paper.blocks.slice(-2)
    expect(note).toMatchObject({
      kind: 'returnNote',
      text: 'Bitte senden Sie den ausgefüllten Bogen **bis zum 20. Dezember 2026** an:',
      address: ['Stadt Auental', 'Pressestelle', 'Rathausplatz 1', '12345 Auental'],
    })
    expect(slip).toMatchObject({
      kind: 'question',
      number: '',
      blocks: [{}, { fields: [{ pattern: '______-__' }] }],
    })
    expect(paperQuestionnaire(everyKind, 'de', house).blocks.at(-1)?.kind).toBe('returnNote')
  })

  test('is a paper of its own in each language', () => {
    const english = paperQuestionnaire(everyKind, 'en', house)
    expect(english).toMatchObject({ language: 'en', title: 'The weekly market in Auental' })
    expect(notes(english.blocks)[0]).toBe(
      'Only if you marked “by bus & train” in question 2; otherwise → go on with question 5',
    )
  })
})

const answered: readonly (readonly [QuestionKind, string, Readonly<Record<string, unknown>>])[] = [
  ['singleChoice', '2', { kind: 'answerBoxes', choose: 'one', options: { length: 5 } }],
  ['yesNo', '1', { kind: 'answerBoxes', choose: 'one' }],
  ['multipleChoice', '5', { kind: 'answerBoxes', choose: 'several' }],
  [
    'place',
    '19',
    { kind: 'picture', picture: { alternative: 'Karte mit 3 nummerierten Gebieten' } },
  ],
  ['place', '19', { kind: 'answerBoxes', options: [{ label: '**1** Nord' }, {}, {}, {}] }],
  ['consent', '27', { kind: 'answerBoxes', choose: 'several', options: { length: 1 } }],
  ['scale', '6', { kind: 'answerBoxes', choose: 'one', options: { length: 6 } }],
  ['rating', '4', { kind: 'scaleLine', points: ['1', '2', '3', '4', '5'], from: 'schlecht' }],
  ['rating', '4', { kind: 'answerBoxes', options: [{ label: 'trifft nicht zu' }] }],
  ['recommendation', '8', { kind: 'scaleLine', points: { length: 11 } }],
  ['slider', '9', { kind: 'writingLines', fields: [{ pattern: '___', unit: '%' }] }],
  [
    'matrix',
    '10',
    {
      kind: 'answerGrid',
      groups: [{ columns: { length: 5 } }, { columns: [{ label: 'weiß nicht' }] }],
    },
  ],
  [
    'differential',
    '11',
    { kind: 'answerGrid', rows: [{ label: 'eng', opposite: 'weitläufig' }, {}] },
  ],
  [
    'multipleMatrix',
    '12',
    { kind: 'answerGrid', groups: [{ columns: [{ cell: 'several' }, {}] }] },
  ],
  [
    'dualMatrix',
    '13',
    { kind: 'answerGrid', groups: [{ label: 'Wichtigkeit' }, { label: 'Zufriedenheit' }] },
  ],
  [
    'table',
    '14',
    { kind: 'answerGrid', rows: { length: 6, 0: { label: '1 Markt:', writing: true } } },
  ],
  ['ranking', '15', { kind: 'rankLines', options: { length: 4 } }],
  [
    'constantSum',
    '16',
    { kind: 'writingLines', fields: { length: 3, 0: { pattern: '___', unit: 'Euro' } } },
  ],
  ['shortText', '7', { kind: 'writingLines', fields: [{ kind: 'lines', count: 1 }] }],
  ['longText', '3', { kind: 'writingLines', fields: [{ kind: 'lines', count: 5 }] }],
  ['textList', '23', { kind: 'writingLines', fields: { length: 3, 0: { label: 'Wort 1' } } }],
  ['number', '17', { kind: 'writingLines', fields: [{ pattern: '___', unit: 'Jahre' }] }],
  ['numberList', '18', { kind: 'writingLines', fields: [{ label: 'Kinder', pattern: '__' }, {}] }],
  ['date', '20', { kind: 'writingLines', fields: [{ pattern: 'TT.MM.JJJJ' }] }],
  ['month', '21', { kind: 'writingLines', fields: [{ pattern: 'MM.JJJJ' }] }],
  ['time', '22', { kind: 'writingLines', fields: [{ pattern: 'HH:MM', unit: 'Uhr' }] }],
  ['address', '26', { kind: 'writingLines', fields: { length: 5, 2: { pattern: '_____' } } }],
  ['upload', '25', { kind: 'writingLines', fields: [{ label: 'Zahl der beigelegten Blätter' }] }],
  ['repeat', '24a', { kind: 'writingLines', fields: [{ pattern: '___' }] }],
]

describe('each kind has its own way to be answered with a pen', () => {
  test.each(answered)('%s, question %s', (_, number, block) => {
    const own = numbered(number).blocks.find(({ kind }) => kind === block['kind'])
    expect(own).toMatchObject(block)
  })

  test('and what is no question stands between them', () => {
    const { blocks } = paper
    expect(blocks).toContainEqual({ kind: 'heading', level: 2, text: 'Im Einzelnen' })
    expect(blocks).toContainEqual({ kind: 'paragraph', text: 'Noch einige **Angaben zu Ihnen**.' })
    expect(blocks.find(({ kind }) => kind === 'picture')).toMatchObject({
      caption: 'Der Markt am Sonnabend',
      picture: { alternative: 'Stände auf dem Rathausplatz' },
    })
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      text: 'Das Dokument „Marktordnung“ liegt diesem Bogen bei.',
    })
  })

  test('none is forgotten', () => {
    const shown = new Set(answered.map(([kind]) => kind))
    const kinds = new Set(everyKind.pages.flatMap(({ questions }) => questions.map(kindOf)))
    const others = ['computed', 'hidden', 'statement', 'section', 'picture', 'download']
    expect(kinds.size).toBe(33)
    expect([...kinds].filter((kind) => !shown.has(kind)).toSorted()).toEqual(others.toSorted())
  })
})
