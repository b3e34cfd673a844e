import {
  lint,
  parseQuestionnaire,
  type Question,
  type QuestionKind,
} from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { readLimeSurvey } from './read-limesurvey.ts'
import { everyType } from './testing/every-type.ts'
import { surveyOf, type TestGroup, type TestQuestion } from './testing/lss.ts'

function read(file: Uint8Array | string) {
  const form = readLimeSurvey(file)
  if (!form.ok) throw new Error(form.flaw.message['en'])
  return form
}

const form = read(surveyOf(everyType))
const questions = new Map(
  form.questionnaire.pages.flatMap((page) => page.questions.map((own) => [own.id, own])),
)

function question<Kind extends QuestionKind>(id: string): Extract<Question, { kind: Kind }> {
  return questions.get(id) as Extract<Question, { kind: Kind }>
}

function single(own: TestQuestion, ...others: readonly TestQuestion[]) {
  const { questionnaire, report } = read(surveyOf([{ questions: [...others, own] }]))
  return { question: questionnaire.pages[0]?.questions.find(({ id }) => id === own.title), report }
}

test('every type of question becomes the fitting kind', () => {
  const kinds = [...questions].map(([id, { kind }]) => `${id} ${kind}`)
  expect(kinds).toEqual([
    'ort singleChoice',
    'schule singleChoice',
    'grund singleChoice',
    'auto yesNo',
    'sex singleChoice',
    'wege multipleChoice',
    'ziele multipleChoice',
    'rang ranking',
    'sprache computed',
    'sterne rating',
    'fuenf differential',
    'zehn matrix',
    'janein matrix',
    'mehr matrix',
    'note matrix',
    'spalten matrix',
    'doppelt dualMatrix',
    'kasten multipleMatrix',
    'zahlen table',
    'texte table',
    'summe constantSum',
    'liste numberList',
    'regler slider',
    'worte textList',
    'plz shortText',
    'lang longText',
    'sehrlang longText',
    'alter number',
    'tag date',
    'uhrzeit time',
    'monat month',
    'datei upload',
    'doppeltalt computed',
    'hinweis statement',
  ])
  expect(form.counts).toEqual({ questions: [34, 34], conditions: [0, 0] })
})

test('the form is a questionnaire without flaws', () => {
  expect(parseQuestionnaire(JSON.parse(JSON.stringify(form.questionnaire)))).toMatchObject({
    ok: true,
  })
  expect(lint(form.questionnaire).filter(({ advice }) => !advice)).toEqual([])
  expect(form.questionnaire).toMatchObject({
    id: 'limesurvey4711',
    title: { de: 'Freizeit & Verkehr' },
    languages: ['de'],
  })
})

test('groups become pages, their description Markdown', () => {
  const [first] = form.questionnaire.pages
  expect(form.questionnaire.pages.map(({ title }) => title?.['de'])).toEqual([
    'Auswahl',
    'Tabellen',
    'Eingaben',
    'Felder',
  ])
  expect(first?.introduction?.['de']).toBe('Denken Sie an **dieses** Jahr.')
})

test('codes stay, "other" has a text field, and options can exclude all others', () => {
  expect(question<'singleChoice'>('ort')).toMatchObject({
    required: true,
    options: [{ code: 'A1' }, { code: 'A2' }, { code: 'A3' }, { code: '-oth-', openText: true }],
  })
  expect(question<'multipleChoice'>('wege')).toMatchObject({
    max: 2,
    options: [
      { code: 'SQ001' },
      { code: 'SQ002' },
      { code: 'nix', exclusive: true },
      { code: 'other', label: { de: 'Anderes' }, openText: true },
    ],
  })
  expect(question<'singleChoice'>('schule').look).toBe('dropdown')
  expect(question<'singleChoice'>('grund').comment).toBe(true)
  expect(question<'ranking'>('rang').places).toBe(2)
})

test('scales keep their points, and a bar in a label makes a differential', () => {
  expect(question<'differential'>('fuenf')).toMatchObject({
    steps: 5,
    rows: [{ id: 'r1', label: { de: 'kalt' }, opposite: { de: 'warm' } }, { id: 'r2' }],
  })
  expect(question<'matrix'>('janein').points.map(({ code, value }) => [code, value])).toEqual([
    ['Y', 1],
    ['U', 0],
    ['N', -1],
  ])
  expect(question<'matrix'>('note').rowOrder).toBe('random')
  expect(
    question<'dualMatrix'>('doppelt').scales.map(({ id, label }) => [id, label['de']]),
  ).toEqual([
    ['0', 'Zufriedenheit'],
    ['1', 'Wichtigkeit'],
  ])
})

test('limits, units, masks and file types stay', () => {
  expect(question<'constantSum'>('summe')).toMatchObject({ total: 100, unit: { de: '%' } })
  expect(question<'numberList'>('liste')).toMatchObject({
    min: 0,
    checks: [
      { that: 'count(liste.SQ001, liste.SQ002) = 0 or sum(liste.SQ001, liste.SQ002) <= 24' },
    ],
  })
  expect(question<'slider'>('regler')).toMatchObject({
    min: 0,
    max: 10,
    step: 1,
    text: { de: 'Frage regler' },
    lowLabel: { de: 'kalt' },
    highLabel: { de: 'heiß' },
  })
  expect(question<'shortText'>('plz')).toMatchObject({
    maxLength: 5,
    mask: { kind: 'pattern', pattern: '^\\d{5}$' },
  })
  expect(question<'number'>('alter')).toMatchObject({ max: 120, unit: { de: 'Jahre' } })
  expect(question<'number'>('alter').decimals).toBeUndefined()
  expect(question<'date'>('tag').min).toBe('2020-01-01')
  expect(question<'table'>('zahlen').columns[0]?.cell).toEqual({ kind: 'number', min: 1, max: 7 })
  expect(question<'upload'>('datei')).toMatchObject({
    accept: ['pdf', 'jpeg'],
    maxBytes: 102_400,
    maxFiles: 2,
  })
})

test('equations are computed, and earlier answers stand in texts', () => {
  expect(question<'computed'>('doppeltalt')).toMatchObject({ value: 'alter * 2', type: 'number' })
  expect(question<'statement'>('hinweis').text['de']).toBe(
    'Sie sind *{alter}* Jahre alt.\n\nDanke.',
  )
})

test('what is changed is told once, with its place, in both languages', () => {
  const told = form.report.map(
    ({ kind, place, message }) => `${kind} ${place['de']}: ${message['de']}`,
  )
  expect(told).toEqual([
    'lost Umfrage: E-Mail-Texte, Zugang, Laufzeit und Aussehen der Umfrage gehören hier nicht zum Fragebogen und wurden nicht übernommen.',
    'changed Gruppe 1, Frage sprache: Die Sprache wird hier auf jeder Seite gewählt und nicht als Frage; sie bleibt als berechneter Wert.',
    'changed Gruppe 2, Frage spalten: Zeilen und Spalten der Matrix sind vertauscht; gefragt ist dasselbe.',
    'changed Gruppe 4, Frage datei: Diese Dateitypen werden hier nicht angenommen: exe.',
  ])
  expect(form.report.every(({ place, message }) => place['en'] && message['en'])).toBe(true)
})

test.each<[string, TestQuestion, object]>([
  [
    'a short text of numbers is a number',
    { type: 'S', title: 'q', attributes: { numbers_only: '1' } },
    { kind: 'number' },
  ],
  [
    'several sliders are fields for numbers',
    {
      type: 'K',
      title: 'q',
      rows: [
        ['a', 'A'],
        ['b', 'B'],
      ],
      attributes: { slider_layout: '1', slider_max: '9' },
    },
    { kind: 'numberList', min: 0, max: 9 },
  ],
  [
    'numbers with a sum and limits of their own are no total that is shared out',
    {
      type: 'K',
      title: 'q',
      rows: [['a', 'A']],
      attributes: { equals_num_value: '24', max_num_value_n: '12' },
    },
    {
      kind: 'numberList',
      max: 12,
      checks: [{ that: 'count(q.a) = 0 or sum(q.a) = 24' }],
    },
  ],
  [
    'opposites in only some rows are kept in the label',
    {
      type: 'B',
      title: 'q',
      rows: [
        ['a', 'kalt|warm'],
        ['b', 'laut'],
      ],
    },
    { kind: 'matrix', rows: [{ label: { de: 'kalt – warm' } }, { label: { de: 'laut' } }] },
  ],
  [
    'a date that asks for the time loses it',
    { type: 'D', title: 'q', attributes: { date_format: 'dd.mm.yyyy HH:MM' } },
    { kind: 'date' },
  ],
  [
    'a day that must not lie in the future is checked',
    { type: 'D', title: 'q', attributes: { date_max: '"now"' } },
    { kind: 'date', checks: [{ that: 'if(empty(q), true, q <= today())' }] },
  ],
  [
    'a pattern for a long text is a check',
    { type: 'T', title: 'q', preg: '/Hund/i' },
    {
      kind: 'longText',
      checks: [{ that: "if(empty(q), true, matches(text(q), '(?i)[\\s\\S]*(?:Hund)[\\s\\S]*'))" }],
    },
  ],
  [
    'an alphabetical order is made once',
    {
      type: 'L',
      title: 'q',
      answers: [
        ['1', 'Zug'],
        ['2', 'Auto'],
      ],
      attributes: { alphasort: '1' },
    },
    { options: [{ code: '2' }, { code: '1' }] },
  ],
  [
    'a question that is always hidden stays so',
    { type: 'T', title: 'q', attributes: { hidden: '1' } },
    { visibleIf: 'false' },
  ],
  [
    'a hidden question with a value is computed',
    { type: 'S', title: 'q', preset: 'Nord', attributes: { hidden: '1' } },
    { kind: 'computed', value: "'Nord'", type: 'text' },
  ],
  [
    'a hidden list gets its answer from the link',
    { type: 'L', title: 'q', answers: [['N', 'Nord']], attributes: { hidden: '1' } },
    { kind: 'hidden', parameter: 'q', options: [{ code: 'N' }] },
  ],
])('%s', (_, own, expected) => {
  expect(single(own).question).toMatchObject(expected)
})

test('a limit of no answers is none', () => {
  const limited = (answers: string) =>
    single({ type: 'M', title: 'q', rows: [['a', 'A']], attributes: { max_answers: answers } })
  expect(limited('1').question).toHaveProperty('max', 1)
  expect(limited('0')).toEqual(limited(''))
})

test('a hidden text gets the values that conditions ask for from the link', () => {
  const hidden: TestQuestion = { type: 'S', title: 'q', attributes: { hidden: '1' } }
  const other: TestQuestion = { type: 'T', title: 'p', relevance: 'q.NAOK == "Nord"' }
  const { questionnaire } = read(surveyOf([{ questions: [hidden, other] }]))
  expect(questionnaire.pages[0]?.questions).toMatchObject([
    { kind: 'hidden', parameter: 'q', options: [{ code: 'Nord' }] },
    { visibleIf: "q = 'Nord'" },
  ])
})

const numberOf = (title: string, attributes: TestQuestion['attributes'] = {}): TestQuestion => ({
  type: 'N',
  title,
  attributes,
})

test.each<[string, readonly TestGroup[], readonly (readonly string[])[] | undefined]>([
  [
    'neighbours change places',
    [
      { random: 'x', questions: [numberOf('a')] },
      { random: 'x', questions: [numberOf('b')] },
      { questions: [numberOf('c')] },
    ],
    [['page1', 'page2']],
  ],
  [
    'others between them stay where they are',
    [
      { random: 'x', questions: [numberOf('a')] },
      { questions: [numberOf('c')] },
      { random: 'x', questions: [numberOf('b')] },
    ],
    undefined,
  ],
  [
    'a group that asks about the other stays behind it',
    [
      { random: 'x', questions: [numberOf('a')] },
      { random: 'x', questions: [{ ...numberOf('b'), relevance: 'a > 1' }] },
    ],
    undefined,
  ],
])('random groups: %s', (_, groups, expected) => {
  const { questionnaire, report } = read(surveyOf(groups))
  expect(questionnaire.shuffledPages).toEqual(expected)
  const isTold = report.some(({ place }) => place['de'] === 'Zufallsgruppe „x“')
  expect(isTold).toBe(expected === undefined)
})

test('questions change places if all of their group do, else it is told', () => {
  const random = { random_group: 'x' }
  const { questionnaire, report } = read(
    surveyOf([
      { questions: [numberOf('a', random), numberOf('b', random)] },
      { questions: [numberOf('c', random), numberOf('d')] },
    ]),
  )
  expect(questionnaire.pages.map(({ order }) => order)).toEqual(['random', undefined])
  expect(report.filter(({ place }) => place['de'] === 'Gruppe 2')).toHaveLength(1)
})

test('names that cannot stay are changed and told', () => {
  const { questionnaire, report, columns } = read(
    surveyOf([
      {
        questions: [
          { type: 'T', title: '1. Frage' },
          { type: 'T', title: 'page' },
          {
            type: 'M',
            title: 'weg',
            rows: [
              ['a b', 'A'],
              ['a_b', 'B'],
            ],
          },
        ],
      },
    ]),
  )
  const [first, second, third] = questionnaire.pages[0]?.questions ?? []
  expect([first?.id, second?.id]).toEqual(['q_1_Frage', 'page_2'])
  expect(third).toMatchObject({ options: [{ code: 'a_b' }, { code: 'a_b_2' }] })
  expect(report.map(({ message }) => message['de'])).toEqual(
    expect.arrayContaining([
      'Die Frage heißt hier „q_1_Frage“.',
      'Diese Codes heißen hier anders: a b → a_b, a_b → a_b_2.',
    ]),
  )
  expect(columns.get('weg:a_b')).toBe('4711X1X13a b')
})

test('a type that is not known is lost, and the rest stays', () => {
  const { questionnaire, report, counts } = read(
    surveyOf([
      {
        questions: [
          { type: 'Z', title: 'neu' },
          { type: 'T', title: 'alt' },
        ],
      },
    ]),
  )
  expect(questionnaire.pages[0]?.questions.map(({ id }) => id)).toEqual(['alt'])
  expect(counts.questions).toEqual([1, 2])
  expect(report.filter(({ kind }) => kind === 'lost').map(({ place }) => place['de'])).toContain(
    'Gruppe 1, Frage neu',
  )
})
