import {
  lint,
  parseQuestionnaire,
  type Question,
  type QuestionKind,
} from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { everyType } from './testing/every-type.ts'
import { surveyOf } from './testing/lss.ts'
import { read } from './testing/read-form.ts'

const form = read(surveyOf(everyType))
const questions = new Map(
  form.questionnaire.pages.flatMap((page) => page.questions.map((own) => [own.id, own])),
)

function question<Kind extends QuestionKind>(id: string): Extract<Question, { kind: Kind }> {
  return questions.get(id) as Extract<Question, { kind: Kind }>
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
