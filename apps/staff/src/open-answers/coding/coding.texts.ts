import { defineTexts } from '@meinungsbild/design'

export const codingTexts = defineTexts({
  de: {
    title: 'Codieren',
    progress: 'Von Ihnen codiert',
    ofAll: (done: string, all: string) => `${done} von ${all} Texten`,
    numbers: 'Nummern der Codes',
    numbersHint:
      'Zum Beispiel 1 3, dann die Eingabetaste; 0 heißt: nichts davon. Oder unten ankreuzen.',
    codes: 'Was passt?',
    exampleOf: (example: string) => `Beispiel: „${example}“`,
    noneFits: 'Nichts davon passt',
    save: 'Speichern und weiter',
    changeLast: 'Den Text davor noch einmal ansehen',
    nothingChosen: 'Bitte wählen Sie wenigstens einen Code, oder dass nichts davon passt.',
    noneAndSome: 'Entweder passt ein Code, oder nichts davon.',
    unknownCode: 'Diesen Code gibt es nicht.',
    otherVersion: 'Der Codeplan hat sich inzwischen geändert. Bitte öffnen Sie die Seite neu.',
    noScheme: 'Zuerst braucht diese Frage einen Codeplan.',
    hasSettled:
      'Sie haben bei dieser Frage Unterschiede geklärt und dabei gesehen, wie andere codieren. Unabhängig codieren kann nur jemand anderes.',
    noTexts: 'Noch ist kein Text bestätigt.',
    allCoded: 'Sie haben alle Texte dieser Frage codiert.',
    outdated: (count: number) =>
      count === 1
        ? 'Einen davon nach einer älteren Fassung des Codeplans.'
        : `${count} davon nach einer älteren Fassung des Codeplans.`,
    lookAgain: 'Den ersten davon ansehen',
    compare: 'Vergleichen',
  },
  en: {
    title: 'Code',
    progress: 'Coded by you',
    ofAll: (done: string, all: string) => `${done} of ${all} texts`,
    numbers: 'Numbers of the codes',
    numbersHint: 'For instance 1 3, then Enter; 0 means: none of these. Or tick below.',
    codes: 'What fits?',
    exampleOf: (example: string) => `Example: “${example}”`,
    noneFits: 'None of these fits',
    save: 'Save and go on',
    changeLast: 'Look at the text before once more',
    nothingChosen: 'Please choose at least one code, or that none of these fits.',
    noneAndSome: 'Either a code fits, or none of these.',
    unknownCode: 'There is no such code.',
    otherVersion: 'The coding scheme has changed meanwhile. Please open the page anew.',
    noScheme: 'First this question needs a coding scheme.',
    hasSettled:
      'You have settled differences for this question and seen how others code. Only somebody else can code independently.',
    noTexts: 'No text is confirmed yet.',
    allCoded: 'You have coded all texts of this question.',
    outdated: (count: number) =>
      count === 1
        ? 'One of them by an older version of the scheme.'
        : `${count} of them by an older version of the scheme.`,
    lookAgain: 'Look at the first of them',
    compare: 'Compare',
  },
})
