import { defineTexts } from '@meinungsbild/design'

export const closingTexts = defineTexts({
  de: {
    title: 'Abschluss',
    lead: 'Mit dem Abschluss geht das Vorhaben zu den Akten (z.d.A.). Danach lässt sich nichts mehr ändern; die Aufbewahrungsfrist beginnt.',
    memo: (title: string) => `${title} schreiben`,
    memoLead:
      'Der Schlussvermerk beginnt mit dem, was in der Akte steht: was entschieden wurde, welche Maßnahmen offen bleiben, welche Daten gelöscht sind und welche wie lange bleiben.',
    close: 'Zu den Akten legen',
    disposal: 'Fristen und Aussonderung',
    closed: (day: string) => `Zu den Akten gelegt am ${day}.`,
    retention: (day: string) => `Aufbewahrung bis ${day}.`,
  },
  en: {
    title: 'Closing',
    lead: 'Closing files the initiative (z.d.A.). Nothing can be changed afterwards; the retention period begins.',
    memo: (title: string) => `Write: ${title}`,
    memoLead:
      'The closing memo begins with what is in the dossier: what was decided, which measures remain, which data were deleted and which stay for how long.',
    close: 'File it',
    disposal: 'Terms and disposal',
    closed: (day: string) => `Filed on ${day}.`,
    retention: (day: string) => `Kept until ${day}.`,
  },
})
