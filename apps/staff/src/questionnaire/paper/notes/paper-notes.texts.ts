import { defineTexts } from '@meinungsbild/design'

/** What staff should know of a printed questionnaire that is otherwise than the online one. */
export const paperNoteTexts = defineTexts({
  de: {
    and: ' und ',
    range: (first: string, last: string) => `${first} bis ${last}`,
    at: (questions: string) => ` (Fragen ${questions})`,
    atOne: (question: string) => ` (Frage ${question})`,
    fixedOrder: (where: string) =>
      `Zufällige Reihenfolgen gibt es nicht: Antworten und Zeilen stehen in der Reihenfolge des Entwurfs${where}.`,
    fixedPages:
      'Auch Fragen und Seiten, die sonst ihre Plätze tauschen, stehen in der Reihenfolge des Entwurfs.',
    variants:
      'Alle Varianten stehen auf demselben Bogen. Bedingungen auf die Variante kann niemand prüfen.',
    quotas: 'Quoten werden nicht geprüft.',
    checks: (where: string) =>
      `Prüfungen zwischen Antworten entfallen und sind bei der Erfassung nachzuholen${where}.`,
    leftOut: (names: string) => `Nicht auf dem Papier, weil sie niemand ausfüllt: ${names}.`,
    untold: (place: string, condition: string) =>
      `${place}: Diese Bedingung kann auf Papier niemand prüfen: „${condition}“.`,
    question: (number: string) => `Frage ${number}`,
    page: (id: string) => `Seite ${id}`,
    piped: (where: string) =>
      `Frühere Antworten im Wortlaut sind durch die möglichen Antworten oder eine Lücke ersetzt${where}.`,
    longLists: (where: string) =>
      `Listen mit mehr als 60 Antworten sind nicht abgedruckt; die Antwort wird eingetragen${where}.`,
    uploads: (where: string) => `Statt Dateien werden Kopien beigelegt${where}.`,
    enclose: (names: string) => `Bitte dem Bogen beilegen: ${names}.`,
    noPicture: (names: string) => `Diese Bilder lassen sich nicht drucken und fehlen: ${names}.`,
    signLanguage: 'Videos in Gebärdensprache fehlen auf dem Papier.',
    untranslated: (count: number) =>
      count === 1
        ? 'Ein Text fehlt in dieser Sprache und steht in einer anderen da.'
        : `${count} Texte fehlen in dieser Sprache und stehen in einer anderen da.`,
    ownWords:
      'Anleitungen und Hinweise des Bogens gibt es auf Deutsch und Englisch; in dieser Sprache stehen sie auf Englisch.',
    script:
      'Diese Schrift lässt sich nicht als PDF drucken. Nehmen Sie die ODT-Datei, sie zeigt jede Schrift.',
    slip: 'Prüfen Sie die Rücklaufabschnitte (Feld, Papierrücklauf), bevor jemand die inneren Umschläge mit den Bögen öffnet.',
    readIt:
      'Lesen Sie den Bogen einmal ganz: Texte, die von der nächsten Seite oder vom Absenden sprechen, stehen unverändert darauf.',
  },
  en: {
    and: ' and ',
    range: (first: string, last: string) => `${first} to ${last}`,
    at: (questions: string) => ` (questions ${questions})`,
    atOne: (question: string) => ` (question ${question})`,
    fixedOrder: (where: string) =>
      `There is no random order: options and rows stand in the order of the draft${where}.`,
    fixedPages:
      'Questions and pages that change places otherwise stand in the order of the draft as well.',
    variants: 'All variants are on the same form. Nobody can check conditions on the variant.',
    quotas: 'Quotas are not checked.',
    checks: (where: string) =>
      `Checks between answers are left out and have to be made at data entry${where}.`,
    leftOut: (names: string) => `Not on paper, because nobody fills them in: ${names}.`,
    untold: (place: string, condition: string) =>
      `${place}: nobody can check this condition on paper: “${condition}”.`,
    question: (number: string) => `Question ${number}`,
    page: (id: string) => `Page ${id}`,
    piped: (where: string) =>
      `Earlier answers within texts are replaced by the possible answers or a gap${where}.`,
    longLists: (where: string) =>
      `Lists of more than 60 options are not printed; the answer is written down${where}.`,
    uploads: (where: string) => `Copies are enclosed instead of files${where}.`,
    enclose: (names: string) => `Please enclose with the form: ${names}.`,
    noPicture: (names: string) => `These pictures cannot be printed and are missing: ${names}.`,
    signLanguage: 'Videos in sign language are missing on paper.',
    untranslated: (count: number) =>
      count === 1
        ? 'One text is missing in this language and stands there in another.'
        : `${count} texts are missing in this language and stand there in another.`,
    ownWords:
      'Instructions and notes of the form exist in German and English; in this language they are English.',
    script: 'This script cannot be printed as PDF. Take the ODT file, which shows every script.',
    slip: 'Check the return slips (field, paper returns) before anybody opens the inner envelopes with the forms.',
    readIt:
      'Read the form once as a whole: texts that speak of the next page or of sending are on it unchanged.',
  },
})
