import { expect, test } from 'vitest'
import { readLimeSurvey } from './read-limesurvey.ts'
import { surveyOf, type TestQuestion } from './testing/lss.ts'

type Cells = Readonly<Record<string, string>>

const mail: TestQuestion = { type: 'S', title: 'mail', text: 'Ihre E-Mail-Adresse?' }

function told(settings: Cells, words: Cells = {}, question: TestQuestion = mail) {
  const languagesettings = [{ surveyls_language: 'de', surveyls_title: 'Wege', ...words }]
  const form = readLimeSurvey(
    surveyOf([{ questions: [question] }], { surveys_languagesettings: languagesettings }, settings),
  )
  if (!form.ok) throw new Error(form.flaw.message['en'])
  return form.report.map(({ kind, place, message }) => `${kind} ${place['de']}: ${message['de']}`)
}

test.each<[Cells, Cells, string]>([
  [
    { showwelcome: 'N' },
    { surveyls_welcometext: 'Hallo' },
    'changed Umfrage: Der Begrüßungstext war ausgeblendet; hier steht er auf der Startseite.',
  ],
  [
    { format: 'S' },
    {},
    'changed Umfrage: Alle Fragen standen auf einer Seite oder jede auf einer eigenen; hier hat jede Gruppe ihre Seite.',
  ],
  [
    { autoredirect: 'Y' },
    { surveyls_url: 'https://example.org' },
    'lost Umfrage: Am Ende führte die Umfrage zu einer anderen Adresse; hier endet sie mit dem Schlusstext.',
  ],
  [
    {},
    { surveyls_policy_notice: 'Wir speichern nichts.' },
    'lost Umfrage: Der eigene Datenschutzhinweis wurde nicht übernommen; hier wird er aus den wirklichen Einstellungen erzeugt.',
  ],
  [
    { assessments: 'Y' },
    {},
    'lost Umfrage: Punkte und Bewertungen (Assessments) wurden nicht übernommen.',
  ],
])('the setting %j with the words %j is told', (settings, words, line) => {
  expect(told(settings, words)).toContain(line)
  expect(told({ format: 'G' })).not.toContain(line)
})

test('a text that asks who somebody is is marked as personal, which is told', () => {
  const line =
    'changed Gruppe 1, Frage mail: Die Frage wurde als Frage nach personenbezogenen Daten gekennzeichnet.'
  expect(told({})).toContain(line)
  expect(told({}, {}, { ...mail, text: 'Ihr Verein?', title: 'v' }).join()).not.toContain(
    'personenbezogen',
  )
})
