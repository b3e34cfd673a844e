import { expect, test } from 'vitest'
import { everyKind } from '../testing/every-kind.ts'
import { paperNotes } from './paper-notes.ts'

test('tells what a printed questionnaire cannot do, with the numbers of the questions', () => {
  expect(paperNotes(everyKind, 'de', 'de').slice(0, -2)).toEqual([
    'Zufällige Reihenfolgen gibt es nicht: Antworten und Zeilen stehen in der Reihenfolge des Entwurfs (Fragen 2 und 10).',
    'Auch Fragen und Seiten, die sonst ihre Plätze tauschen, stehen in der Reihenfolge des Entwurfs.',
    'Alle Varianten stehen auf demselben Bogen. Bedingungen auf die Variante kann niemand prüfen.',
    'Quoten werden nicht geprüft.',
    'Frühere Antworten im Wortlaut sind durch die möglichen Antworten oder eine Lücke ersetzt (Frage 7).',
    'Prüfungen zwischen Antworten entfallen und sind bei der Erfassung nachzuholen (Frage 7).',
    'Statt Dateien werden Kopien beigelegt (Frage 25).',
    'Nicht auf dem Papier, weil sie niemand ausfüllt: source, adult.',
    'Bitte dem Bogen beilegen: marktordnung.pdf.',
  ])
})

test('names conditions that nobody can check on paper', () => {
  const [first, ...others] = everyKind.pages
  const pages = [{ ...first, id: 'start', questions: [] }, ...others].map((page) => ({
    ...page,
    visibleIf: "source = 'letter'",
  }))
  const notes = paperNotes({ ...everyKind, pages }, 'de', 'de')
  expect(notes).toContain(
    "Seite visit: Diese Bedingung kann auf Papier niemand prüfen: „source = 'letter'“.",
  )
})

test('names pictures that cannot be printed and words that are not translated', () => {
  const broken = { ...everyKind, media: {} }
  expect(paperNotes(broken, 'de', 'de').join(' ')).toContain('Diese Bilder lassen sich nicht')
  const english = paperNotes({ ...everyKind, languages: ['de', 'en', 'tr'] }, 'tr', 'en')
  expect(english[0]).toContain('in this language they are English')
  expect(english[1]).toMatch(/^\d+ texts are missing in this language/)
})
