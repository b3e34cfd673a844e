import { defineTexts } from '@meinungsbild/design'

export const pageTexts = defineTexts({
  de: {
    heading: (number: number) => `Seite ${number} bearbeiten`,
    backToOutline: 'Zurück zum Fragebogen',
    open: 'Daran fehlt noch etwas',
    advice: 'Hinweise dazu',
    saved: 'Gespeichert.',
    title: 'Überschrift der Seite',
    introduction: 'Einleitung über den Fragen',
    shown: 'Anzeigen',
    always: 'immer',
    onlyIf: (sentence: string) => `nur wenn ${sentence}`,
    order: 'Fragen dieser Seite in zufälliger Reihenfolge zeigen',
    orderHint: 'Dann können Fragen dieser Seite einander in Bedingungen nicht nennen.',
    jumps: 'Sprünge nach dieser Seite',
    jumpCount: (count: number) =>
      count === 0 ? 'keine' : count === 1 ? '1 Sprung' : `${count} Sprünge`,
    jumpsLead:
      'Es gilt der erste Sprung, dessen Bedingung zutrifft; sonst geht es auf der nächsten Seite weiter. Sprünge führen nur nach vorn.',
    jump: (number: number) => `Sprung ${number}`,
    jumpTo: 'Dann geht es weiter mit',
    addJump: 'Sprung hinzufügen',
    noTarget: 'Bitte wählen Sie, wohin der Sprung führt.',
    jumpUp: (number: number) => `Sprung ${number} nach oben`,
    jumpDown: (number: number) => `Sprung ${number} nach unten`,
    removeJump: (number: number) => `Sprung ${number} entfernen`,
    pageName: (number: number, title: string) =>
      title === '' ? `Seite ${number}` : `Seite ${number}: ${title}`,
    endingName: (title: string) => `Ende: ${title}`,
    end: 'Prüfen und Absenden',
    signLanguage: 'Gebärdensprache',
    videos: (count: number) =>
      count === 0 ? 'kein Video' : count === 1 ? '1 Video' : `${count} Videos`,
    signLanguageLead:
      'Ein Video in Deutscher Gebärdensprache, das die Seite erklärt; je Sprache der Befragung eines.',
    video: (language: string) => `Video (${language})`,
    more: 'Kennung',
    id: 'Kennung',
    idHint:
      'Unter diesem Namen steht die Seite in Dateien. Buchstaben ohne Umlaute, Ziffern und „_“.',
    save: 'Seite speichern',
    gone: 'Diese Seite hat inzwischen jemand gelöscht oder umbenannt. Ihre Eingaben stehen noch im Formular; wenn Sie speichern, wird die Seite damit wieder angefügt.',
  },
  en: {
    heading: (number: number) => `Edit page ${number}`,
    backToOutline: 'Back to the questionnaire',
    open: 'Something is still missing here',
    advice: 'Advice on it',
    saved: 'Saved.',
    title: 'Heading of the page',
    introduction: 'Introduction above the questions',
    shown: 'Showing',
    always: 'always',
    onlyIf: (sentence: string) => `only if ${sentence}`,
    order: 'Show the questions of this page in random order',
    orderHint: 'Then questions of this page cannot name each other in conditions.',
    jumps: 'Jumps after this page',
    jumpCount: (count: number) =>
      count === 0 ? 'none' : count === 1 ? '1 jump' : `${count} jumps`,
    jumpsLead:
      'The first jump whose condition holds counts; otherwise it goes on with the next page. Jumps only lead forwards.',
    jump: (number: number) => `Jump ${number}`,
    jumpTo: 'Then it goes on with',
    addJump: 'Add a jump',
    noTarget: 'Please choose where the jump leads.',
    jumpUp: (number: number) => `Move jump ${number} up`,
    jumpDown: (number: number) => `Move jump ${number} down`,
    removeJump: (number: number) => `Remove jump ${number}`,
    pageName: (number: number, title: string) =>
      title === '' ? `Page ${number}` : `Page ${number}: ${title}`,
    endingName: (title: string) => `Ending: ${title}`,
    end: 'Check and send',
    signLanguage: 'Sign language',
    videos: (count: number) =>
      count === 0 ? 'no video' : count === 1 ? '1 video' : `${count} videos`,
    signLanguageLead:
      'A video in German Sign Language that explains the page; one for each language of the survey.',
    video: (language: string) => `Video (${language})`,
    more: 'Id',
    id: 'Id',
    idHint: 'The page bears this name in files. Letters A to Z, digits and “_”.',
    save: 'Save page',
    gone: 'Meanwhile somebody has deleted or renamed this page. What you typed is still in the form; if you save, the page is added again with it.',
  },
})
