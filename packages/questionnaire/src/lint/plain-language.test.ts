import { describe, expect, test } from 'vitest'
import type { Questionnaire } from '../questionnaire.ts'
import { lint } from './lint.ts'
import { plainLanguage } from './plain-language.ts'

/** What is said about a help text, and where. */
function advised(words: string, changes: Partial<Questionnaire> = {}) {
  const text = { de: 'Wie geht es?', [plainLanguage]: 'Wie geht es Ihnen?' }
  const questionnaire: Questionnaire = {
    id: 'q',
    title: text,
    languages: ['de', plainLanguage],
    pages: [
      {
        id: 'p',
        questions: [
          {
            kind: 'singleChoice',
            id: 'how',
            text,
            help: { de: 'Hilfe', [plainLanguage]: words },
            options: [
              { code: '1', label: { de: 'gut', [plainLanguage]: 'gut' } },
              { code: '2', label: { de: 'nicht gut', [plainLanguage]: 'nicht gut' } },
            ],
          },
        ],
      },
    ],
    ...changes,
  }
  return lint(questionnaire).map(({ code, path, advice }) => [code, path, advice])
}

const at = (code: string) => [code, `pages.0.questions.0.help.${plainLanguage}`, true]

describe('advice on Leichte Sprache', () => {
  test.each([
    [
      'longSentence',
      'Wir fragen alle Menschen in der Stadt nach ihrer Meinung, damit das Leben hier besser wird und schöner.',
    ],
    ['longWord', 'Das ist die Straßenverkehrsordnung.'],
    ['foreignWord', 'Es geht um Mobilität.'],
    ['passiveVoice', 'Ihre Antworten werden gespeichert.'],
    ['passiveVoice', 'Die Antworten, die ausgewertet werden, sind wichtig.'],
    ['genitive', 'Das ist die Aufgabe des Amtes.'],
    ['genitive', 'Das ist die Farbe eines neuen Hauses.'],
    ['negation', 'Wir kennen Ihren Namen nicht.'],
    ['negation', 'Das ist keine Prüfung.'],
    ['subjunctive', 'Was könnten wir ändern?'],
    ['abbreviation', 'Es gibt vieles, z. B. Bänke.'],
  ])('%s: %s', (code, words) => {
    expect(advised(words)).toEqual([at(code)])
  })

  test.each([
    'Wir fragen Sie.\nBitte antworten Sie.\nDanke!',
    'Die Straßen-Verkehrs-Ordnung und die Straßen·verkehrs·ordnung sind gleich.',
    'Mehr steht auf https://stadt.example/straßenverkehrsordnungsamt.',
    'Sie werden morgen gehen.',
    "Sie wohnen im **Stadt-Teil** {'Straßenverkehrsordnung'}.",
    'Dieses Haus ist das Rathaus.',
    'Das kostet 15 Euro. Sie zahlen 3 Euro. Der Rest kommt von der Stadt. Das ist so beschlossen.',
  ])('has nothing to say about: %s', (words) => {
    expect(advised(words)).toEqual([])
  })

  test('is given once per text and reason, and names the words', () => {
    const [first] = lint({
      id: 'q',
      title: { [plainLanguage]: 'Nie und nimmer, nicht und kein.' },
      languages: [plainLanguage],
      pages: [
        {
          id: 'p',
          questions: [{ kind: 'yesNo', id: 'a', text: { [plainLanguage]: 'Geht es gut?' } }],
        },
      ],
    })
    expect(first?.message.de).toContain('„Nie“')
  })

  test('is not given where the survey has no Leichte Sprache', () => {
    expect(advised('Ihre Antworten werden gespeichert.', { languages: ['de'] })).toEqual([])
  })
})
