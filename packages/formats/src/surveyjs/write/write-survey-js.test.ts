import { lint, type Question, type Questionnaire } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { surveyOf } from '../testing/survey.ts'
import { kinds, questionnaire } from './testing/every-kind.ts'
import { option, points, text } from './testing/words.ts'
import { writeSurveyJs } from './write-survey-js.ts'

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
