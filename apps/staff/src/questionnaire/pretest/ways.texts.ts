import { defineTexts } from '@meinungsbild/design'

export const waysTexts = defineTexts({
  de: {
    ways: 'Führt ein Weg zu allem?',
    waysLead: (tried: number) =>
      tried === 1
        ? 'Es gibt keine Verzweigung: Alle sehen dasselbe.'
        : `${tried} Kombinationen von Antworten wurden ausprobiert.`,
    exhaustive:
      'Das waren alle: jede Antwort für sich, alle zugleich, keine, und Zahlen beiderseits der Grenzen, nach denen Bedingungen fragen. Antworten auf Tabellen, Dateien, Uhrzeiten und Wiederholgruppen werden nicht ausprobiert.',
    notExhaustive:
      'Das waren nicht alle: Es gibt zu viele. Was nicht erreicht wurde, könnte trotzdem erreichbar sein.',
    allReached: 'Zu jeder Seite, jeder Frage, jedem Ende und jeder Quote führt ein Weg.',
    someNot: (count: number) =>
      count === 1 ? 'Zu einer Stelle führt kein Weg' : `Zu ${count} Stellen führt kein Weg`,
    place: 'Stelle',
    way: 'Ein Weg dorthin',
    condition: (sentence: string) => `Nur wenn: ${sentence}`,
    question: (text: string) => `Frage „${text}“`,
    ending: (title: string) => `Ende „${title}“`,
    quota: (id: string) => `Quote „${id}“`,
    atOnce: 'ohne Antworten',
    look: 'In der Vorschau ansehen',
    lookAt: (place: string) => `In der Vorschau ansehen: ${place}`,
    unreadable: 'Die Bedingung ist nicht lesbar.',
    never:
      'Keine der ausprobierten Kombinationen führt hierher: Die Bedingungen widersprechen sich, ein Sprung führt immer daran vorbei, oder es kommt auf Antworten an, die nicht ausprobiert werden.',
    notFound: 'Nicht erreicht. Es wurden nicht alle Kombinationen ausprobiert.',
  },
  en: {
    ways: 'Does a way lead everywhere?',
    waysLead: (tried: number) =>
      tried === 1
        ? 'There is no branching: everybody sees the same.'
        : `${tried} combinations of answers were tried.`,
    exhaustive:
      'These were all: every answer by itself, all at once, none, and numbers on both sides of the limits that conditions ask for. Answers to tables, files, times and repeated groups are not tried.',
    notExhaustive:
      'These were not all: there are too many. What was not reached might be reached nevertheless.',
    allReached: 'A way leads to every page, question, ending and quota.',
    someNot: (count: number) =>
      count === 1 ? 'No way leads to one place' : `No way leads to ${count} places`,
    place: 'Place',
    way: 'A way there',
    condition: (sentence: string) => `Only if: ${sentence}`,
    question: (text: string) => `Question “${text}”`,
    ending: (title: string) => `Ending “${title}”`,
    quota: (id: string) => `Quota “${id}”`,
    atOnce: 'without any answer',
    look: 'See in the preview',
    lookAt: (place: string) => `See in the preview: ${place}`,
    unreadable: 'The condition cannot be read.',
    never:
      'None of the combinations tried leads here: the conditions contradict each other, a jump always leads past it, or it depends on answers that are not tried.',
    notFound: 'Not reached. Not all combinations were tried.',
  },
})
