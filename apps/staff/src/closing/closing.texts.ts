import { defineTexts } from '@meinungsbild/design'

export const closingTexts = defineTexts({
  de: {
    title: 'Abschluss',
    lead: 'Mit dem Abschluss geht das Vorhaben zu den Akten (z.d.A.). Danach lässt sich nichts mehr ändern; die Aufbewahrungsfrist beginnt.',
    memo: 'Schlussvermerk schreiben',
    close: 'Zu den Akten legen',
    closed: (day: string) => `Zu den Akten gelegt am ${day}.`,
    retention: (day: string) => `Aufbewahrung bis ${day}.`,
  },
  en: {
    title: 'Closing',
    lead: 'Closing files the initiative (z.d.A.). Nothing can be changed afterwards; the retention period begins.',
    memo: 'Write the closing memo',
    close: 'File it',
    closed: (day: string) => `Filed on ${day}.`,
    retention: (day: string) => `Kept until ${day}.`,
  },
})
