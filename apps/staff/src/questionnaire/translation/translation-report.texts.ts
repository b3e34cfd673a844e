import { defineTexts } from '@meinungsbild/design'

export const reportTexts = defineTexts({
  de: {
    title: 'Übersetzte Datei einlesen',
    found: (count: number) =>
      count === 0
        ? 'Die Datei ändert nichts.'
        : count === 1
          ? 'Eine Übersetzung ist neu oder anders.'
          : `${count} Übersetzungen sind neu oder anders.`,
    others: (unchanged: number, empty: number) =>
      `Unverändert: ${unchanged}. Ohne Übersetzung in der Datei: ${empty}; was dazu schon da ist, bleibt.`,
    refused: (count: number) =>
      count === 1 ? 'Ein Text passt nicht' : `${count} Texte passen nicht`,
    changes: 'Was sich ändert',
    place: 'Ort',
    before: 'Bisher',
    after: 'Neu',
    nothing: '(nicht übersetzt)',
    save: (count: number) =>
      count === 1 ? 'Übersetzung übernehmen' : `${count} Übersetzungen übernehmen`,
    back: 'Zurück, ohne etwas zu übernehmen',
  },
  en: {
    title: 'Read in a translated file',
    found: (count: number) =>
      count === 0
        ? 'The file changes nothing.'
        : count === 1
          ? 'One translation is new or different.'
          : `${count} translations are new or different.`,
    others: (unchanged: number, empty: number) =>
      `Unchanged: ${unchanged}. Without a translation in the file: ${empty}; what is there already stays.`,
    refused: (count: number) =>
      count === 1 ? 'One text does not fit' : `${count} texts do not fit`,
    changes: 'What changes',
    place: 'Place',
    before: 'Before',
    after: 'Now',
    nothing: '(not translated)',
    save: (count: number) =>
      count === 1 ? 'Take over the translation' : `Take over ${count} translations`,
    back: 'Back without taking over anything',
  },
})
