import { lint, type Question, type Questionnaire } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { surveyOf } from '../testing/survey.ts'
import { writeSurveyJs } from './write-survey-js.ts'

const text = (words: string) => ({ de: words, en: `${words} (en)` })
const option = (code: string) => ({ code, label: text(code) })
const points = ['1', '2', '3'].map((code) => ({
  code,
  label: text(`Stufe ${code}`),
  value: Number(code),
}))

const kinds: readonly Question[] = [
  {
    kind: 'singleChoice',
    id: 'single',
    text: text('Welche?'),
    options: [option('a'), { ...option('b'), openText: true }],
    special: ['dontKnow'],
    order: 'random',
  },
  {
    kind: 'singleChoice',
    id: 'drop',
    text: text('Welche?'),
    look: 'dropdown',
    options: [option('a')],
    special: ['noAnswer'],
    required: true,
  },
  {
    kind: 'multipleChoice',
    id: 'multi',
    text: text('Was?'),
    options: [
      option('a'),
      option('b'),
      { code: 'none', label: text('Nichts'), exclusive: true, fixed: true },
    ],
    min: 1,
    max: 2,
  },
  { kind: 'yesNo', id: 'yes', text: text('Ja?'), comment: true },
  { kind: 'scale', id: 'scale', text: text('Wie?'), points },
  {
    kind: 'rating',
    id: 'stars',
    text: text('Wie?'),
    steps: 5,
    look: 'stars',
    lowLabel: text('schlecht'),
  },
  { kind: 'recommendation', id: 'nps', text: text('Wie?') },
  {
    kind: 'slider',
    id: 'slider',
    text: text('Wie viel?'),
    min: 0,
    max: 10,
    step: 2,
    highLabel: text('viel'),
  },
  {
    kind: 'matrix',
    id: 'matrix',
    text: text('Wie?'),
    required: true,
    rows: [{ id: 'r', label: text('Zeile'), visibleIf: "yes = 'yes'" }],
    points,
  },
  {
    kind: 'multipleMatrix',
    id: 'mm',
    text: text('Was?'),
    rows: [{ id: 'r', label: text('Zeile') }],
    options: [option('a')],
    rowOrder: 'random',
  },
  {
    kind: 'table',
    id: 'table',
    text: text('Was?'),
    rows: [],
    added: { min: 1, max: 3 },
    columns: [
      { id: 'c', label: text('Spalte'), cell: { kind: 'number', min: 0 } },
      { id: 'd', label: text('Wahl'), cell: { kind: 'choice', options: [option('a')] } },
    ],
  },
  {
    kind: 'ranking',
    id: 'ranking',
    text: text('Reihe'),
    options: [option('a'), option('b')],
    places: 1,
  },
  {
    kind: 'shortText',
    id: 'short',
    text: text('Kurz {yes}'),
    maxLength: 9,
    visibleIf: "multi contains 'a' and answered(single)",
  },
  { kind: 'shortText', id: 'mail', text: text('Mail'), mask: { kind: 'email' }, personal: true },
  {
    kind: 'longText',
    id: 'long',
    text: text('Lang'),
    help: text('Bitte kurz'),
    requiredIf: "yes = 'no'",
  },
  {
    kind: 'textList',
    id: 'texts',
    text: text('Texte'),
    rows: [{ id: 'r', label: text('Zeile'), maxLength: 4 }],
  },
  {
    kind: 'number',
    id: 'number',
    text: text('Zahl'),
    min: 1,
    decimals: 2,
    checks: [{ that: 'number > slider', message: text('Mehr!') }],
  },
  {
    kind: 'numberList',
    id: 'numbers',
    text: text('Zahlen'),
    rows: [{ id: 'r', label: text('Zeile') }],
    max: 9,
  },
  { kind: 'date', id: 'date', text: text('Tag'), min: '2026-01-01' },
  { kind: 'time', id: 'time', text: text('Uhrzeit'), max: '18:00' },
  { kind: 'month', id: 'month', text: text('Monat') },
  {
    kind: 'upload',
    id: 'upload',
    text: text('Datei'),
    accept: ['pdf'],
    maxBytes: 1000,
    maxFiles: 2,
  },
  {
    kind: 'statement',
    id: 'words',
    text: text('Ein **Hinweis** mit [Verweis](https://example.org)\n\n- eins\n- zwei'),
  },
  { kind: 'section', id: 'section', text: text('Abschnitt'), visibleIf: "yes = 'yes'" },
  { kind: 'longText', id: 'first', text: text('Zuerst'), visibleIf: "yes = 'yes'" },
  {
    kind: 'shortText',
    id: 'inner',
    text: text('Darin'),
    visibleIf: "yes = 'yes' and code(scale) = 2",
  },
  {
    kind: 'section',
    id: 'narrow',
    text: text('Enger'),
    visibleIf: "yes = 'yes' and multi contains 'a' and answered(single)",
  },
  {
    kind: 'longText',
    id: 'narrower',
    text: text('Noch enger'),
    visibleIf: "yes = 'yes' and multi contains 'a' and answered(single) and number > 1",
  },
  {
    kind: 'repeat',
    id: 'repeat',
    text: text('Kinder'),
    entry: text('Kind'),
    min: 0,
    max: 4,
    questions: [{ kind: 'number', id: 'age', text: text('Alter') }],
  },
]

const questionnaire: Questionnaire = {
  id: 'survey',
  title: text('Umfrage'),
  languages: ['de', 'en'],
  closing: text('**Danke**'),
  pages: [
    { id: 'p1', title: text('Seite'), questions: kinds, jumps: [{ if: "yes = 'no'", to: 'out' }] },
  ],
  endings: [{ id: 'ending_1', title: { de: 'Vielen Dank', en: 'Thank you' }, text: text('Ende') }],
}

test('what was written is read back as it was', () => {
  const own: Questionnaire = {
    ...questionnaire,
    pages: questionnaire.pages.map((page) => ({
      ...page,
      jumps: [{ if: "yes = 'no'", to: 'ending_1' }],
    })),
  }
  expect(lint(own).flatMap(({ code, advice }) => (advice ? [] : [code]))).toEqual([
    'purposeMissing',
  ])
  const { json, report } = writeSurveyJs(own)
  expect(report).toEqual([])
  const back = surveyOf(JSON.stringify(json))
  expect(back.report).toEqual([])
  expect(back.questionnaire).toEqual(own)
})

test('jumps are triggers, which SurveyJS pulls at once', () => {
  const yes: Question = { kind: 'yesNo', id: 'yes', text: text('Ja?') }
  const words = (id: string): Question => ({ kind: 'longText', id, text: text(id) })
  const jumps = [
    { if: "yes = 'yes'", to: 'p3' },
    { if: "yes = 'no'", to: 'end' },
  ]
  const { endings: _, closing: __, ...plain } = questionnaire
  const own: Questionnaire = {
    ...plain,
    pages: [
      { id: 'p1', questions: [yes], jumps },
      { id: 'p2', questions: [words('a')] },
      { id: 'p3', questions: [words('b')] },
    ],
  }
  const { json, report } = writeSurveyJs(own)
  expect(report.map(({ kind, place }) => [kind, place['en']])).toEqual([['changed', 'Page p1']])
  expect(surveyOf(json).questionnaire).toEqual(own)
})

test('that SurveyJS pays no regard to capitals is told, and only where it matters', () => {
  const words: Question = { kind: 'shortText', id: 'words', text: text('Was?') }
  const asked: Question = { kind: 'longText', id: 'q', text: text('Warum?') }
  const reportFor = (visibleIf: string) =>
    writeSurveyJs({
      ...questionnaire,
      pages: [{ id: 'p', questions: [words, { ...asked, visibleIf }] }],
    }).report.map(({ kind }) => kind)
  expect(reportFor("words = 'Nord'")).toEqual(['changed'])
  expect(reportFor("words contains 'ü' or words = '3'")).toEqual(['changed'])
  expect(reportFor("words in ['1', 'b']")).toEqual(['changed'])
  expect(reportFor("words = '12' and lower(words) = 'nord'")).toEqual([])
})

test('of one language, words are words', () => {
  const own: Questionnaire = {
    id: 'survey',
    title: { fr: 'Enquête' },
    languages: ['fr'],
    pages: [{ id: 'p', questions: [{ kind: 'longText', id: 'q', text: { fr: 'Pourquoi ?' } }] }],
  }
  const { json, report } = writeSurveyJs(own)
  expect(json).toMatchObject({ title: 'Enquête', locale: 'fr' })
  expect([report, surveyOf(json).questionnaire]).toEqual([[], own])
})

const computed = { kind: 'computed', id: 'double', type: 'number', value: 'slider * 2' } as const

test.each([
  [{ ...computed, text: { de: 'double', en: 'double' }, value: 'max(slider, 2)' }, []],
  [{ ...computed, text: { de: 'double', en: 'double' } }, ['changed']],
  [{ ...computed, text: text('Doppelt'), value: 'max(slider, 2)' }, ['lost']],
  [{ ...computed, text: text('Doppelt'), visibleIf: "yes = 'yes'" }, ['lost']],
  [{ ...computed, text: text('Doppelt'), value: 'upper(single)' }, ['lost']],
])('of a computed value is told what SurveyJS does otherwise: %j', (question, lines) => {
  const { json, report } = writeSurveyJs({
    ...questionnaire,
    pages: [{ id: 'p', questions: [...kinds.slice(0, 8), question] }],
  })
  expect(report.map(({ kind }) => kind)).toEqual(lines)
  const isWritten = !lines.includes('lost') || question.value.startsWith('max')
  expect('calculatedValues' in JSON.parse(JSON.stringify(json))).toBe(isWritten)
})

test.each([
  ['empty(single)', "({single} empty or {single} = 'dontknow')"],
  ['not empty(single)', "{single} notempty and {single} != 'dontknow'"],
  ['answered(single)', '{single} notempty'],
  ['empty(multi)', '{multi} empty'],
  ["special(single) = 'dontKnow'", "{single} = 'dontknow'"],
  ["special(single) = 'noAnswer'", undefined],
  ["yes = 'yes' or not yes = 'no'", '{yes} = true or {yes} != false'],
  ["lower(comment(yes)) = 'x'", "{yes-Comment} = 'x'"],
  ["count(multi) > 1 and multi contains 'a'", "{multi.length} > 1 and {multi} contains 'a'"],
  ['max(slider, 3) = 3', 'max({slider}, 3) = 3'],
  ['slider - (slider - 1) < 3', '{slider} notempty and ({slider} - ({slider} - 1)) < 3'],
  ['round(coalesce(slider, 0) * 2, 8) < 3', '({slider} * 2) < 3'],
  ["yes != 'yes'", '{yes} notempty and {yes} != true'],
  ["(yes = 'yes' or slider < 3) and slider > 1", '({yes} = true or {slider} < 3) and {slider} > 1'],
  ["max(length('a'), 3) = 3", undefined],
  ['code(scale) = 2', '{scale} = 2'],
])('%s is written as %s', (ours, theirs) => {
  const asked = { kind: 'shortText', id: 'q', text: text('Was?'), visibleIf: ours } as const
  const { json, report } = writeSurveyJs({
    ...questionnaire,
    pages: [{ id: 'p', questions: [...kinds.slice(0, 8), asked] }],
  })
  expect(JSON.parse(JSON.stringify(json)).pages[0].elements[8].visibleIf).toBe(theirs)
  expect(report).toHaveLength(theirs === undefined ? 1 : 0)
})

const lost: readonly Question[] = [
  { kind: 'consent', id: 'consent', text: text('Gelesen?'), label: text('Ja') },
  {
    kind: 'place',
    id: 'place',
    text: text('Wo?'),
    areas: [{ code: 'a', label: text('A'), shape: 'M0 0' }],
    viewBox: [0, 0, 1, 1],
  },
  {
    kind: 'constantSum',
    id: 'sum',
    text: text('Teilen'),
    rows: [{ id: 'r', label: text('R') }],
    total: 10,
  },
  {
    kind: 'differential',
    id: 'diff',
    text: text('Wie?'),
    rows: [{ id: 'r', label: text('gut'), opposite: text('schlecht') }],
    steps: 5,
  },
  {
    kind: 'dualMatrix',
    id: 'dual',
    text: text('Wie?'),
    rows: [{ id: 'r', label: text('R') }],
    scales: [{ id: 's', label: text('S'), points }],
  },
  { kind: 'address', id: 'address', text: text('Wer?'), parts: [{ part: 'name', required: true }] },
  {
    kind: 'hidden',
    id: 'source',
    text: text('Quelle'),
    parameter: 'source',
    options: [option('web')],
  },
  { kind: 'download', id: 'file', text: text('Datei'), media: 'x' },
  { kind: 'shortText', id: 'item', text: text('Mit Bank'), item: 'bank-1' },
  { kind: 'number', id: 'unit', text: text('Mit Einheit'), unit: text('Euro') },
  {
    kind: 'scale',
    id: 'values',
    text: text('Wie?'),
    points: [
      { code: 'a', label: text('a'), value: 5 },
      { code: 'b', label: text('b'), value: 9 },
    ],
  },
  { kind: 'shortText', id: 'upper', text: text('Wenn'), visibleIf: "upper(item) = 'X'" },
]

test.each(lost.map((question) => [question.kind, question] as const))(
  'what SurveyJS does not know of a question of kind %s is told with its place',
  (_, question) => {
    const others = lost.filter(({ id }) => id === 'item' && question.id === 'upper')
    const { json, report } = writeSurveyJs({
      ...questionnaire,
      pages: [{ id: 'p', questions: [...others, question] }],
    })
    const own = report.filter(({ place }) => place['de'] === `Frage ${question.id}`)
    expect(own.length).toBeGreaterThan(0)
    expect(own.every(({ message }) => message['de'] && message['en'])).toBe(true)
    expect(surveyOf(json).report.filter(({ kind }) => kind === 'lost')).toEqual([])
  },
)
