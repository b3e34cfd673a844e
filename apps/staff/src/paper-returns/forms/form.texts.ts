import { defineTexts } from '@meinungsbild/design'

export const formTexts = defineTexts({
  de: {
    title: (name: string) => `Bogen ${name}`,
    firstRound: 'Ersterfassung',
    secondRound: 'Zweiterfassung',
    how: 'Tippen Sie in jedes Feld die Zahl der angekreuzten Antwort, bei mehreren durch Leerzeichen getrennt; was nicht ausgefüllt ist, bleibt leer. Ein ? steht für alles, was niemand sicher lesen kann. Die Eingabetaste führt zum nächsten Feld.',
    secondHow: 'Erfassen Sie den Bogen, ohne die Ersterfassung zu kennen; verglichen wird danach.',
    samePerson:
      'Die Ersterfassung dieses Bogens ist von Ihnen. Fehler fallen eher auf, wenn jemand anderes die zweite macht. Sie können trotzdem weitermachen; es wird mitgezählt.',
    language: 'In welcher Sprache ist der Bogen?',
    page: (number: string) => `Seite ${number}`,
    answer: (number: string) => `Frage ${number}`,
    languageLabel: 'Sprache',
    check: 'Eingaben prüfen',
    checked: 'Alle Eingaben passen zum Bogen; gespeichert ist noch nichts.',
    save: 'Bogen speichern',
    unknownKey: (keys: string) => `Diese Zahl gibt es hier nicht. Möglich: ${keys} oder ?`,
    severalHint: 'mehrere möglich',
    notYours: 'Bögen erfassen die Pressestelle und die Statistikstelle.',
    notNow: 'Die Ergebnisse sind eröffnet. Weitere Bögen können nicht mehr gezählt werden.',
    alreadyDone: (name: string) => `Bogen ${name} ist fertig erfasst. Es wurde nichts geändert.`,
    bothThere: (name: string) =>
      `Bogen ${name} ist schon zweimal erfasst. Was Sie getippt haben, wurde nicht gespeichert.`,
    back: 'Zum Papierrücklauf',
  },
  en: {
    title: (name: string) => `Form ${name}`,
    firstRound: 'first keying',
    secondRound: 'second keying',
    how: 'Type into each field the number of the answer that is marked, several with spaces between them; what is not filled in stays empty. A ? stands for whatever nobody can read for certain. The Enter key leads to the next field.',
    secondHow: 'Key the form without knowing the first keying; the two are compared afterwards.',
    samePerson:
      'You have typed the first keying of this form. Mistakes come to light more easily when somebody else does the second. You may go on all the same; it is counted.',
    language: 'In which language is the form?',
    page: (number: string) => `Page ${number}`,
    answer: (number: string) => `Question ${number}`,
    languageLabel: 'Language',
    check: 'Check what I typed',
    checked: 'Everything fits the form; nothing has been saved yet.',
    save: 'Save the form',
    unknownKey: (keys: string) => `There is no such number here. Possible: ${keys} or ?`,
    severalHint: 'several are possible',
    notYours: 'The press office and the statistics office key forms.',
    notNow: 'The results are open. No more forms can be counted.',
    alreadyDone: (name: string) => `Form ${name} is done. Nothing was changed.`,
    bothThere: (name: string) =>
      `Form ${name} has been keyed twice already. What you typed was not saved.`,
    back: 'To the paper returns',
  },
})
