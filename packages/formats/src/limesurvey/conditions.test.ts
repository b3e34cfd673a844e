import { journey, type Answers } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { readLimeSurvey } from './read-limesurvey.ts'
import { surveyOf, type TestGroup, type TestQuestion, type TestTable } from './testing/lss.ts'

const asked: readonly TestQuestion[] = [
  {
    type: 'L',
    title: 'ort',
    answers: [
      ['A1', 'Stadt'],
      ['2', 'Land'],
    ],
    other: true,
  },
  {
    type: 'M',
    title: 'weg',
    rows: [
      ['bus', 'Bus'],
      ['rad', 'Rad'],
    ],
    other: true,
  },
  {
    type: 'F',
    title: 'note',
    rows: [
      ['a', 'A'],
      ['b', 'B'],
    ],
    answers: [
      ['1', 'gut'],
      ['2', 'schlecht'],
    ],
  },
  { type: 'N', title: 'alter' },
  { type: 'Y', title: 'auto' },
  {
    type: 'R',
    title: 'rang',
    answers: [
      ['A1', 'eins'],
      ['A2', 'zwei'],
    ],
  },
]

function read(groups: readonly TestGroup[], more: Readonly<Record<string, TestTable>> = {}) {
  const form = readLimeSurvey(surveyOf(groups, more))
  if (!form.ok) throw new Error(form.flaw.message['en'])
  return form
}

/** The form of the questions above, and one more on the next page. */
function readWith(own: Omit<TestQuestion, 'type' | 'title'> & { readonly type?: string }) {
  return read([{ questions: asked }, { questions: [{ type: 'T', title: 'q', ...own }] }])
}

function visibleIf(relevance: string) {
  const { questionnaire, counts } = readWith({ relevance })
  return [questionnaire.pages[1]?.questions[0]?.visibleIf, ...counts.conditions]
}

test.each([
  ['ort.NAOK == "A1"', "ort = 'A1'"],
  ['4711X1X11.NAOK == "A1"', "ort = 'A1'"],
  ['((4711X1X11.NAOK == "-oth-"))', "ort = '-oth-'"],
  ['weg_rad == "Y"', "weg contains 'rad'"],
  ['4711X1X12rad.NAOK != "Y"', "not weg contains 'rad'"],
  ['!is_empty(weg_other)', 'not empty(comment(weg.other))'],
  ['note_a.NAOK == "2"', 'code(note.a) = 2'],
  ['alter > 17 and auto == "Y"', "alter > 17 and auto = 'yes'"],
  ['rang_2.NAOK == "A1"', "item(rang, 2) = 'A1'"],
  [
    'count(that.weg) >= 2',
    "count(if(weg contains 'bus', 1), if(weg contains 'rad', 1), comment(weg.other)) >= 2",
  ],
])('the relevance %s becomes %s', (relevance, condition) => {
  expect(visibleIf(relevance)).toEqual([condition, 1, 1])
})

test.each([
  'nobody == 1',
  'ort.NAOK ==',
  'rand() > 0.5',
  'TOKEN:FIRSTNAME == "A"',
  'ort.value > 2',
])('the relevance %s is counted, lost and told with its reason', (relevance) => {
  const { questionnaire, counts, report } = readWith({ relevance })
  expect(questionnaire.pages[1]?.questions[0]?.visibleIf).toBeUndefined()
  expect(counts.conditions).toEqual([0, 1])
  const lost = report.find(({ message }) => message['de']?.includes(relevance))
  expect(lost).toMatchObject({ kind: 'lost', place: { de: 'Gruppe 2, Frage q' } })
})

test('the relevance of a group is that of its page, or of its questions if it looks at them', () => {
  const { questionnaire, counts } = read([
    { questions: asked },
    { relevance: 'alter > 17', questions: [{ type: 'T', title: 'p' }] },
    {
      relevance: 'own > 1',
      questions: [
        { type: 'N', title: 'own' },
        { type: 'T', title: 'q' },
      ],
    },
  ])
  const [, second, third] = questionnaire.pages
  expect(second?.visibleIf).toBe('alter > 17')
  expect(third?.questions[1]?.visibleIf).toBe('own > 1')
  expect(counts.conditions).toEqual([1, 2])
})

test('rows and options have conditions of their own', () => {
  const { questionnaire, counts } = readWith({
    type: 'M',
    rows: [
      ['x', 'X', 'alter > 17'],
      ['y', 'Y'],
    ],
  })
  expect(questionnaire.pages[1]?.questions[0]).toMatchObject({
    options: [{ code: 'x', visibleIf: 'alter > 17' }, { code: 'y' }],
  })
  expect(counts.conditions).toEqual([1, 1])
})

test('text fields with conditions become the rows of a table', () => {
  const { questionnaire } = readWith({
    type: 'Q',
    rows: [
      ['x', 'X', 'alter > 17'],
      ['y', 'Y'],
    ],
  })
  expect(questionnaire.pages[1]?.questions[0]).toMatchObject({
    kind: 'table',
    rows: [{ id: 'x', visibleIf: 'alter > 17' }, { id: 'y' }],
  })
})

test('of several questions of one name the first is meant', () => {
  const { questionnaire } = read([
    { questions: [...asked, { type: 'N', title: 'alter' }] },
    { questions: [{ type: 'T', title: 'q', relevance: 'alter > 17' }] },
  ])
  expect(questionnaire.pages[0]?.questions.at(-1)?.id).toBe('alter_2')
  expect(questionnaire.pages[1]?.questions[0]?.visibleIf).toBe('alter > 17')
})

test('an array filter shows the rows that were chosen, or those that were not', () => {
  const rows: TestQuestion['rows'] = [
    ['bus', 'Bus'],
    ['rad', 'Rad'],
    ['zug', 'Zug'],
  ]
  const rowsWith = (name: string, value: string) => {
    const { questionnaire, counts } = readWith({
      type: 'A',
      rows,
      attributes: { [name]: value },
    })
    const [question] = questionnaire.pages[1]?.questions ?? []
    const conditions = question?.kind === 'matrix' ? question.rows.map((row) => row.visibleIf) : []
    return [...conditions, counts.conditions]
  }
  expect(rowsWith('array_filter', 'weg')).toEqual([
    "weg contains 'bus'",
    "weg contains 'rad'",
    undefined,
    [1, 1],
  ])
  expect(rowsWith('array_filter_exclude', 'weg')[0]).toBe("not weg contains 'bus'")
  expect(rowsWith('array_filter', 'nobody')).toEqual([undefined, undefined, undefined, [0, 1]])
})

test('checks of the author stay, with their sentence', () => {
  const { questionnaire, counts } = readWith({
    type: 'K',
    rows: [
      ['a', 'A'],
      ['b', 'B'],
    ],
    attributes: {
      em_validation_q: 'sum(self) <= 24',
      em_validation_q_tip: 'Höchstens 24.',
      em_validation_sq: 'this < 10',
    },
  })
  const [question] = questionnaire.pages[1]?.questions ?? []
  expect(question?.checks?.map(({ that }) => that)).toEqual([
    'sum(q.a, q.b) <= 24',
    'q.a < 10',
    'q.b < 10',
  ])
  expect(question?.checks?.[0]?.message['de']).toBe('Höchstens 24.')
  expect(counts.conditions).toEqual([2, 2])
})

test('a limit that another question gives is a check, which asks for nothing while it is empty', () => {
  const { questionnaire } = readWith({ type: 'N', attributes: { max_num_value_n: 'alter' } })
  const isFine = (answers: Answers) =>
    journey(questionnaire, answers, { seed: 0, today: '2026-01-01', language: 'de' }).pages[1]
      ?.failed.length === 0
  const q = { kind: 'number', value: 30 } as const
  expect(isFine({ q })).toBe(true)
  expect(isFine({ q, alter: { kind: 'number', value: 30 } })).toBe(true)
  expect(isFine({ q, alter: { kind: 'number', value: 29 } })).toBe(false)
})

const condition = (row: object) => ({ cid: 1, qid: 21, scenario: 1, method: '==', ...row })

test.each<[string, readonly object[], string]>([
  ['one', [{ cqid: 11, cfieldname: '4711X1X11', value: 'A1' }], "ort = 'A1'"],
  [
    'alternatives',
    [
      { cqid: 11, cfieldname: '4711X1X11', value: 'A1' },
      { cqid: 11, cfieldname: '4711X1X11', value: '2' },
      { cqid: 15, cfieldname: '4711X1X15', value: 'Y' },
    ],
    "(ort = 'A1' or not empty(ort) and ort = 2) and auto = 'yes'",
  ],
  [
    'neither this nor that',
    [
      { cqid: 11, cfieldname: '4711X1X11', method: '!=', value: 'A1' },
      { cqid: 11, cfieldname: '4711X1X11', method: '!=', value: '2' },
    ],
    "not ort = 'A1' and not ort = 2",
  ],
  [
    'a box, named in two ways',
    [
      { cqid: 12, cfieldname: '4711X1X12', value: 'bus' },
      { cqid: 12, cfieldname: '+4711X1X12rad', value: 'Y' },
    ],
    "weg contains 'bus' or weg contains 'rad'",
  ],
  [
    'scenarios',
    [
      { cqid: 11, cfieldname: '4711X1X11', value: 'A1' },
      { cqid: 15, cfieldname: '4711X1X15', value: ' ', scenario: 2 },
    ],
    "ort = 'A1' or empty(auto)",
  ],
])('old conditions become an expression: %s', (_, rows, expected) => {
  const { questionnaire, counts } = read(
    [{ questions: asked }, { questions: [{ type: 'T', title: 'q' }] }],
    { conditions: rows.map(condition) as TestTable },
  )
  expect(questionnaire.pages[1]?.questions[0]?.visibleIf).toBe(expected)
  expect(counts.conditions).toEqual([1, 1])
})

test('a quota leads to its ending, at once if nobody is wanted', () => {
  const { questionnaire, counts } = read(
    [{ questions: asked }, { questions: [{ type: 'T', title: 'q' }] }],
    {
      quota: [
        { id: 1, name: 'voll', qlimit: 5, active: 1 },
        { id: 2, name: 'raus', qlimit: 0, active: 1 },
        { id: 3, name: 'aus', qlimit: 5, active: 0 },
      ],
      quota_members: [
        { quota_id: 1, qid: 12, code: 'bus' },
        { quota_id: 2, qid: 11, code: 'A1' },
        { quota_id: 2, qid: 11, code: '2' },
        { quota_id: 2, qid: 15, code: 'Y' },
        { quota_id: 3, qid: 15, code: 'Y' },
      ],
      quota_languagesettings: [
        {
          quotals_quota_id: 2,
          quotals_language: 'de',
          quotals_message: '<p>Leider <b>nein</b>.</p>',
        },
      ],
    },
  )
  expect(questionnaire.quotas).toEqual([
    { id: 'quota1', when: "weg contains 'bus'", limit: 5, ending: 'quota1' },
  ])
  expect(questionnaire.pages[0]?.jumps).toEqual([
    { if: "(ort = 'A1' or ort = 2) and auto = 'yes'", to: 'quota2' },
  ])
  expect(questionnaire.endings?.map(({ text }) => text['de'])[1]).toBe('Leider **nein**.')
  expect(counts.conditions).toEqual([2, 3])
})

test('who would have been asked there is asked here', () => {
  const { questionnaire } = readWith({
    relevance: 'weg_bus == "Y" and (ort != "2" or alter >= 18)',
  })
  const isAsked = (answers: Answers) =>
    journey(questionnaire, answers, { seed: 0, today: '2026-01-01', language: 'de' }).pages
      .length === 2
  const bus = { kind: 'choices', codes: ['bus'] } as const
  const country = { kind: 'choice', code: '2' } as const
  expect(isAsked({})).toBe(false)
  expect(isAsked({ weg: bus })).toBe(true)
  expect(isAsked({ weg: bus, ort: country })).toBe(false)
  expect(isAsked({ weg: bus, ort: country, alter: { kind: 'number', value: 18 } })).toBe(true)
})
