import { expect, test } from 'vitest'
import type { Question } from './question.ts'
import { tellingTraits } from './telling-traits.ts'
import { both, pageOf, questionnaireOf } from './testing/examples.ts'

const option = (code: string) => ({ code, label: both(code) })

function choice(id: string, text: string, ...codes: readonly string[]): Question {
  return { kind: 'singleChoice', id, text: { de: text }, options: codes.map(option) }
}

function traitsIn(...questions: readonly Question[]) {
  return tellingTraits(questionnaireOf(pageOf('p', ...questions)))
}

test('what a person is known by is found with its question, and how finely it is asked', () => {
  expect(
    traitsIn(
      choice('zufrieden', 'Wie zufrieden sind Sie mit den Parks in Ihrer Nähe?', 'a', 'b'),
      choice('geschlecht', 'Welches Geschlecht haben Sie?', 'm', 'w', 'd'),
      choice('gruppe', 'Zu welcher Altersgruppe gehören Sie?', 'a', 'b', 'c'),
      choice('teil', 'In welchem Stadtteil wohnen Sie?', 'n', 's'),
    ),
  ).toEqual([
    { trait: 'area', question: 'teil', values: 2 },
    { trait: 'age', question: 'gruppe', values: 3 },
    { trait: 'sex', question: 'geschlecht', values: 3 },
  ])
})

test.each([
  ['Wie alt sind Sie?', ['age']],
  ['In welchem Jahr sind Sie geboren?', ['age']],
  ['Ihre Postleitzahl?', ['area']],
  ['What is your gender?', ['sex']],
  ['Which district do you live in?', ['area']],
  ['Welche Staatsangehörigkeit haben Sie?', ['origin']],
  ['Sind Sie berufstätig?', ['occupation']],
  ['Wie viele Personen leben in Ihrem Haushalt?', ['household']],
  ['Wie zufrieden sind Sie mit der Verwaltung?', []],
  ['Wie gern leben Sie in der Stadt?', []],
  ['Wie alt ist Ihr Fahrrad geworden?', ['age']],
])('%s', (text, traits) => {
  const question = { kind: 'longText', id: 'q', text: { de: text } } as const
  expect(traitsIn(question).map(({ trait }) => trait)).toEqual(traits)
})

test('a place on the map and a postcode are areas whatever the words are', () => {
  const text = both('Welcher?')
  const mask = { kind: 'postcode' } as const
  expect(traitsIn({ kind: 'shortText', id: 'q', text, mask })).toEqual([
    { trait: 'area', question: 'q', values: undefined },
  ])
})
