import { defineTexts } from '@meinungsbild/design'

export const figuresTexts = defineTexts({
  de: {
    title: 'Zahlen zum Einsetzen',
    count: (count: number) => (count === 1 ? 'eine Zahl' : `${count} Zahlen`),
    lead: 'Zahlen schreiben Sie nicht selbst, sondern als Verweis; beim Ausgeben werden sie aus den freigegebenen Ergebnissen eingesetzt.',
    toResults: 'Zu den Ergebnissen',
    none: 'Noch keine: Die Ergebnisse sind noch nicht geöffnet.',
    section: 'Einsetzen am Ende von',
    sectionHint: 'Oder kopieren Sie den Verweis an die Stelle, an der die Zahl stehen soll.',
    meaning: 'Zahl',
    value: 'Wert',
    reference: 'Verweis',
    insert: 'Einsetzen',
    insertLabel: (label: string) => `${label} einsetzen`,
  },
  en: {
    title: 'Figures to put in',
    count: (count: number) => (count === 1 ? 'one figure' : `${count} figures`),
    lead: 'Figures are not typed but written as references; when the document is put out they are filled in from the released results.',
    toResults: 'To the results',
    none: 'None yet: the results have not been opened.',
    section: 'Put in at the end of',
    sectionHint: 'Or copy the reference to where the figure should stand.',
    meaning: 'Figure',
    value: 'Value',
    reference: 'Reference',
    insert: 'Put in',
    insertLabel: (label: string) => `Put in ${label}`,
  },
})
