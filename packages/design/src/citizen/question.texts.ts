import { defineTexts, textsFor } from '../texts.ts'

/** The words inside of questions that are not the author's. Those for scripts bear `{}` where a number goes. */
const questionTexts = defineTexts({
  de: {
    required: 'Pflichtangabe',
    specialLegend: 'Oder:',
    personal: 'Personenbezogene Daten.',
    personalFor: 'Personenbezogene Daten. Zweck:',
    comment: 'Kommentar (freiwillig)',
    openTextLabel: (option: string) => `${option}: Ihre Angabe`,
    upToCharacters: (limit: number) => `Höchstens ${limit} Zeichen.`,
    charactersLeft: 'Noch {} Zeichen frei.',
    charactersTooMany: '{} Zeichen zu viel.',

    yes: 'Ja',
    no: 'Nein',
    pleaseChoose: 'Bitte wählen',
    searchList: 'Liste durchsuchen',
    searchFits: '{} passende Einträge',
    chooseBetween: (min: number, max: number) =>
      min === max
        ? `Bitte wählen Sie genau ${min} Antworten.`
        : `Bitte wählen Sie ${min} bis ${max} Antworten.`,
    chooseAtLeast: (min: number) =>
      min === 1
        ? 'Bitte wählen Sie mindestens eine Antwort.'
        : `Bitte wählen Sie mindestens ${min} Antworten.`,
    chooseAtMost: (max: number) =>
      max === 1
        ? 'Bitte wählen Sie höchstens eine Antwort.'
        : `Bitte wählen Sie höchstens ${max} Antworten.`,
    chooseSeveral: 'Sie können mehrere Antworten wählen.',
    chooseSeveralPerRow: 'Sie können in jeder Zeile mehrere Antworten wählen.',
    stepOf: (step: number, steps: number) => `${step} von ${steps}`,

    numberRange: (min: string | undefined, max: string | undefined) =>
      min !== undefined && max !== undefined
        ? `Eine Zahl von ${min} bis ${max}.`
        : min !== undefined
          ? `Eine Zahl ab ${min}.`
          : `Eine Zahl bis ${max}.`,
    inSteps: (step: string) => `In Schritten von ${step}.`,
    monthFormat: 'Monat und Jahr, zum Beispiel 11/2026.',
    emailFormat: 'Zum Beispiel name@example.org.',
    phoneFormat: 'Mit Vorwahl, zum Beispiel 030 23125 000.',
    postcodeFormat: 'Fünf Ziffern.',
    urlFormat: 'Zum Beispiel https://www.example.org.',
    patternFormat: (description: string) => `Erwartet wird: ${description}`,

    placesOf: (places: number) =>
      places === 1
        ? 'Geben Sie dem Wichtigsten den Platz 1.'
        : `Vergeben Sie die Plätze 1 bis ${places}; 1 ist der erste Platz.`,
    place: 'Platz',
    moveUp: 'nach oben',
    moveDown: 'nach unten',
    movedTo: 'jetzt auf Platz {}',
    withoutPlace: 'jetzt ohne Platz',
    mustSumTo: (total: string) => `Alle Angaben zusammen müssen ${total} ergeben.`,
    sumIs: 'Zusammen {}.',
    sumLeft: 'Noch {} zu verteilen.',
    sumOver: '{} zu viel verteilt.',

    row: (number: number) => `Zeile\u00A0${number}`,
    addRow: 'Zeile hinzufügen',
    emptyRows: 'Was leer bleibt, zählt nicht.',
    addEntry: (name: string) => `${name} hinzufügen`,
    removeEntry: (name: string) => `${name} entfernen`,

    chooseFiles: (most: number): string => (most === 1 ? 'Datei auswählen' : 'Dateien auswählen'),
    filesAccepted: (types: string, size: string) =>
      `Möglich sind ${types}, je Datei höchstens ${size}.`,
    filesAtMost: (count: number) => (count === 1 ? 'Eine Datei.' : `Bis zu ${count} Dateien.`),
    filesKept: 'Schon gesendet – zum Entfernen das Häkchen wegnehmen:',
    pictureDescribed: 'Beschreibung unter dem Bild',
    pictureDescription: 'Bildbeschreibung',
  },
  en: {
    required: 'required',
    specialLegend: 'Or:',
    personal: 'Personal data.',
    personalFor: 'Personal data. Purpose:',
    comment: 'Comment (optional)',
    openTextLabel: (option: string) => `${option}: your answer`,
    upToCharacters: (limit: number) => `At most ${limit} characters.`,
    charactersLeft: '{} characters left.',
    charactersTooMany: '{} characters too many.',

    yes: 'Yes',
    no: 'No',
    pleaseChoose: 'Please choose',
    searchList: 'Search the list',
    searchFits: '{} entries found',
    chooseBetween: (min: number, max: number) =>
      min === max
        ? `Please choose exactly ${min} answers.`
        : `Please choose ${min} to ${max} answers.`,
    chooseAtLeast: (min: number) =>
      min === 1 ? 'Please choose at least one answer.' : `Please choose at least ${min} answers.`,
    chooseAtMost: (max: number) =>
      max === 1 ? 'Please choose at most one answer.' : `Please choose at most ${max} answers.`,
    chooseSeveral: 'You may choose several answers.',
    chooseSeveralPerRow: 'You may choose several answers in each row.',
    stepOf: (step: number, steps: number) => `${step} of ${steps}`,

    numberRange: (min: string | undefined, max: string | undefined) =>
      min !== undefined && max !== undefined
        ? `A number from ${min} to ${max}.`
        : min !== undefined
          ? `A number from ${min} upwards.`
          : `A number up to ${max}.`,
    inSteps: (step: string) => `In steps of ${step}.`,
    monthFormat: 'Month and year, for example 11/2026.',
    emailFormat: 'For example name@example.org.',
    phoneFormat: 'With area code, for example +49 30 23125 000.',
    postcodeFormat: 'Five digits.',
    urlFormat: 'For example https://www.example.org.',
    patternFormat: (description: string) => `Expected: ${description}`,

    placesOf: (places: number) =>
      places === 1
        ? 'Give place 1 to what matters most.'
        : `Give the places 1 to ${places}; 1 is the first place.`,
    place: 'Place',
    moveUp: 'up',
    moveDown: 'down',
    movedTo: 'now in place {}',
    withoutPlace: 'now without a place',
    mustSumTo: (total: string) => `Your entries must add up to ${total}.`,
    sumIs: 'Total {}.',
    sumLeft: '{} still to share out.',
    sumOver: '{} too much.',

    row: (number: number) => `Row\u00A0${number}`,
    addRow: 'Add a row',
    emptyRows: 'What stays empty does not count.',
    addEntry: (name: string) => `Add: ${name}`,
    removeEntry: (name: string) => `Remove: ${name}`,

    chooseFiles: (most: number): string => (most === 1 ? 'Choose a file' : 'Choose files'),
    filesAccepted: (types: string, size: string) => `Accepted: ${types}, at most ${size} each.`,
    filesAtMost: (count: number) => (count === 1 ? 'One file.' : `Up to ${count} files.`),
    filesKept: 'Already sent – untick to remove:',
    pictureDescribed: 'Description below the picture',
    pictureDescription: 'Description of the picture',
  },
})

/** The words in the interface language that serves `language`. */
export function questionWords(language: string) {
  return textsFor(questionTexts, language)
}

export type QuestionWords = ReturnType<typeof questionWords>
