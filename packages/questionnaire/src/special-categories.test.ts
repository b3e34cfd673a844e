import { expect, test } from 'vitest'
import type { Question } from './question.ts'
import { judgedQuestions } from './special-categories.ts'
import { both, pageOf, questionnaireOf } from './testing/examples.ts'

function choice(id: string, text: string, ...labels: readonly string[]): Question {
  const options = labels.map((label) => ({ code: label, label: both(label) }))
  return { kind: 'singleChoice', id, text: { de: text }, options }
}

function soundsOf(...questions: readonly Question[]) {
  const judged = judgedQuestions(questionnaireOf(pageOf('p', ...questions)))
  return Object.fromEntries(judged.map(({ question, sounds }) => [question.id, sounds]))
}

test('words of questions and answers tell what may be a special category', () => {
  expect(
    soundsOf(
      choice('zufrieden', 'Wie zufrieden sind Sie mit der Gesundheitsversorgung?', 'sehr', 'nicht'),
      choice('behindert', 'Haben Sie eine anerkannte Behinderung?', 'ja', 'nein'),
      choice('glaube', 'Welcher Religionsgemeinschaft gehören Sie an?', 'keiner', 'anderer'),
      choice('herkunft', 'Haben Sie einen Migrationshintergrund?', 'ja', 'nein'),
      choice('mitglied', 'Wo sind Sie Mitglied?', 'Sportverein', 'Gewerkschaft', 'Partei'),
      choice('krankenhaus', 'Wie erreichen Sie das nächste Krankenhaus?', 'Bus', 'Rad'),
    ),
  ).toEqual({
    zufrieden: [],
    behindert: ['health'],
    glaube: ['belief'],
    herkunft: ['origin'],
    mitglied: ['politics', 'union'],
    krankenhaus: [],
  })
})
