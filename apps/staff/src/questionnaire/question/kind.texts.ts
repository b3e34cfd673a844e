import { defineTexts } from '@meinungsbild/design'
import type { QuestionKind } from '@meinungsbild/questionnaire'

/** What each kind of question is called. */
export const kindNames = defineTexts<Readonly<Record<QuestionKind, string>>>({
  de: {
    singleChoice: 'Einfachauswahl',
    multipleChoice: 'Mehrfachauswahl',
    scale: 'Skala',
    matrix: 'Matrix',
    number: 'Zahl',
    shortText: 'Kurzer Text',
    longText: 'Langer Text',
    date: 'Datum',
    statement: 'Hinweistext',
  },
  en: {
    singleChoice: 'Single choice',
    multipleChoice: 'Multiple choice',
    scale: 'Scale',
    matrix: 'Matrix',
    number: 'Number',
    shortText: 'Short text',
    longText: 'Long text',
    date: 'Date',
    statement: 'Statement',
  },
})

/** When to use it, in a line. */
export const kindHints = defineTexts<Readonly<Record<QuestionKind, string>>>({
  de: {
    singleChoice: 'Genau eine Antwort aus einer Liste, zum Beispiel der Stadtteil.',
    multipleChoice: 'Beliebig viele Antworten aus einer Liste, auch „Nichts davon“.',
    scale: 'Eine Stufe einer geordneten Reihe, zum Beispiel sehr zufrieden bis sehr unzufrieden.',
    matrix: 'Dieselbe Skala für mehrere Dinge untereinander, eine Antwort je Zeile.',
    number: 'Eine Zahl mit Grenzen und Einheit, zum Beispiel Jahre oder Euro.',
    shortText: 'Wenige Worte in einer Zeile.',
    longText: 'Ein freier Text über mehrere Zeilen.',
    date: 'Ein Tag, zum Beispiel der letzte Besuch im Bürgeramt.',
    statement: 'Nur Text, keine Frage: Erläuterung oder Überleitung.',
  },
  en: {
    singleChoice: 'Exactly one answer from a list, for example the district.',
    multipleChoice: 'Any number of answers from a list, “none of these” included.',
    scale: 'One step of an ordered row, for example very satisfied to very dissatisfied.',
    matrix: 'The same scale for several things below each other, one answer per row.',
    number: 'A number with limits and a unit, for example years or euros.',
    shortText: 'A few words in one line.',
    longText: 'Free text over several lines.',
    date: 'A day, for example of the last visit to the citizens’ office.',
    statement: 'Only words, no question: explanation or transition.',
  },
})
