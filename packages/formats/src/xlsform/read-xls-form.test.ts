import { lint, parseQuestionnaire } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { readXlsForm } from './read-xls-form.ts'
import { formOf, linesOf, questionsOf } from './testing/form.ts'

const choices = `
list_name | name | label
yn        | yes  | Yes
yn        | no   | No
abc       | a    | Apples
abc       | b    | Bananas
abc       | c    | Cherries`

test('languages are told from the columns, and the default one comes first', () => {
  const { questionnaire } = formOf({
    survey: `
      type | name | label::Français (fr) | label::German | hint::German | label::Klingon
      text | q | Pourquoi ? | Warum? | Bitte kurz | nuqjatlh`,
    settings: 'form_title | form_id | default_language\nMein Formular | f1 | German',
  })
  expect(questionnaire).toMatchObject({
    id: 'f1',
    title: { de: 'Mein Formular' },
    languages: ['de', 'fr', 'mis-x-klingon'],
    pages: [
      { questions: [{ text: { fr: 'Pourquoi ?', de: 'Warum?' }, help: { de: 'Bitte kurz' } }] },
    ],
  })
})

test.each([
  ['label::French', 'Warum?', ['fr']],
  ['label', 'Warum sind Sie hier?', ['de']],
  ['label', 'Why are you here?', ['en']],
])(
  'a form that does not say its language has that of its labels: %s',
  (header, label, languages) => {
    const form = formOf({ survey: `type|name|${header}\ntext|q|${label}` })
    expect(form.questionnaire.languages).toEqual(languages)
  },
)

test('what has no counterpart is one line for each column, appearance and sheet', () => {
  const form = formOf({
    survey:
      'type | name | label | default | appearance\ntext | a | A | x | w1\ntext | b | B | y | w1',
  })
  expect(linesOf(form)).toEqual([
    'lost Sheet survey: The column “default” was not carried over (2 cells). Defaults suggest answers.',
    'lost Sheet survey: There is no appearance “w1” here (2 times).',
  ])
})

test('braces in labels are braces, earlier answers are filled in, later ones are not', () => {
  const form = formOf({
    survey: 'type|name|label\ntext|a|{A} of ${b}\ntext|b|B of ${a}',
  })
  expect(questionsOf(form).map(({ text }) => text['en'])).toEqual(['{{A}} of ${{b}}', 'B of {a}'])
  expect(lint(form.questionnaire)).toEqual([])
})

test('a form is a questionnaire in structure', () => {
  const form = formOf({ survey: `type|name|label\nselect_one abc|a|A\ntext|b|B`, choices })
  expect(parseQuestionnaire(JSON.parse(JSON.stringify(form.questionnaire))).ok).toBe(true)
})

const csv = (text: string) => new TextEncoder().encode(text)

test('sheets may come as tables of their own, in any order', () => {
  const form = readXlsForm(
    csv('list_name,name,label\nyn,y,Yes\n'),
    csv('type,name,label\nselect_one yn,q,Q\n'),
    csv('form_title\nMy form\n'),
  )
  expect(form).toMatchObject({
    ok: true,
    questionnaire: {
      title: { en: 'My form' },
      pages: [{ questions: [{ kind: 'singleChoice', options: [{ code: 'y' }] }] }],
    },
  })
})

test.each([
  ['a table of something else', csv('a,b\n1,2'), 'noSurvey'],
  ['no table', csv('Guten Tag'), 'noSurvey'],
  ['a huge file', new Uint8Array(100_000_000), 'tooLarge'],
  ['very many rows', csv(`type,name\n${'text,q\n'.repeat(10_001)}`), 'tooLarge'],
  [
    'very many languages',
    csv(
      `type,${Array.from({ length: 80 }, (_, index) => `label::x${index}`).join()}\ntext${',x'.repeat(80)}`,
    ),
    'tooManyLanguages',
  ],
])('%s is refused with a sentence', (_, file, code) => {
  const form = readXlsForm(file)
  expect(form).toMatchObject({ ok: false, flaw: { code } })
  expect(!form.ok && form.flaw.message['de']).toMatch(/[.)]$/)
})
