import { expect, test } from 'vitest'
import { surveyOf, type TestQuestion } from './testing/lss.ts'
import { read } from './testing/read-form.ts'

function single(own: TestQuestion, ...others: readonly TestQuestion[]) {
  const { questionnaire, report } = read(surveyOf([{ questions: [...others, own] }]))
  return { question: questionnaire.pages[0]?.questions.find(({ id }) => id === own.title), report }
}

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
