import { defineTexts } from '@meinungsbild/design'

export const commentTexts = defineTexts({
  de: {
    title: 'Bemerkungen',
    none: 'Noch keine Bemerkungen.',
    add: 'Bemerkung hinzufügen',
    text: 'Ihre Bemerkung',
    empty: 'Bitte schreiben Sie eine Bemerkung.',
    tooLong: 'Bitte kürzen Sie die Bemerkung auf höchstens 2.000 Zeichen.',
    settle: 'Erledigt',
    reopen: 'Wieder öffnen',
    settled: (count: number) =>
      count === 1 ? 'Eine erledigte Bemerkung' : `${count} erledigte Bemerkungen`,
    line: (name: string, at: string) => `${name}, ${at}`,
    settleLabel: (name: string) => `Bemerkung von ${name} ist erledigt`,
  },
  en: {
    title: 'Remarks',
    none: 'No remarks yet.',
    add: 'Add remark',
    text: 'Your remark',
    empty: 'Please write a remark.',
    tooLong: 'Please shorten the remark to at most 2,000 characters.',
    settle: 'Done',
    reopen: 'Reopen',
    settled: (count: number) => (count === 1 ? 'One settled remark' : `${count} settled remarks`),
    line: (name: string, at: string) => `${name}, ${at}`,
    settleLabel: (name: string) => `Remark by ${name} is done`,
  },
})
