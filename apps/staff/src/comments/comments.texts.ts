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
    answer: 'Antworten',
    answerText: (name: string) => `Ihre Antwort an ${name}`,
    answerLabel: (name: string) => `${name} antworten`,
    count: (open: number) =>
      open === 0 ? 'Bemerkungen' : open === 1 ? '1 Bemerkung' : `${open} Bemerkungen`,
    to: (section: string) => `Ihre Bemerkung zu „${section}“`,
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
    answer: 'Answer',
    answerText: (name: string) => `Your answer to ${name}`,
    answerLabel: (name: string) => `Answer ${name}`,
    count: (open: number) => (open === 0 ? 'Remarks' : open === 1 ? '1 remark' : `${open} remarks`),
    to: (section: string) => `Your remark on “${section}”`,
  },
})
