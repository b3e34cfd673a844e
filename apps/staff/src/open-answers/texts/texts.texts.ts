import { defineTexts } from '@meinungsbild/design'

export const textsTexts = defineTexts({
  de: {
    search: 'In den Texten suchen',
    searchHint: 'Auch Wortteile; mehrere Wörter müssen alle vorkommen.',
    find: 'Suchen',
    searchTitle: 'Freie Antworten durchsuchen',
    found: (count: string, one: boolean) =>
      one ? 'Ein Text gefunden.' : `${count} Texte gefunden.`,
    quote: 'Zitieren',
    quoteOf: (begin: string) => `Zitieren: ${begin}`,

    progress: 'Stand',
    redacted: 'Geschwärzt',
    confirmed: 'Bestätigt',
    codedBy: (name: string) => `Codiert von ${name}`,
    ofAll: (done: string, all: string) => `${done} von ${all} Texten`,
    withheld: (count: number) =>
      count === 1
        ? 'Ein bestätigter Text wird ganz zurückgehalten.'
        : `${count} bestätigte Texte werden ganz zurückgehalten.`,
    tasks: 'Zu tun',
    redact: (left: number) => (left === 0 ? 'Schwärzen' : `Schwärzen (${left} offen)`),
    confirm: (left: number) => (left === 0 ? 'Bestätigen' : `Bestätigen (${left} offen)`),
    scheme: (codes: number) => (codes === 0 ? 'Codeplan anlegen' : `Codeplan (${codes} Codes)`),
    code: 'Codieren',
    compare: 'Vergleichen und klären',
    codes: 'Ausgezählte Codes',
    codeFirst: 'Sie sehen sie, sobald Sie selbst alle Texte codiert haben.',
    notCoded: 'Noch hat niemand alle bestätigten Texte codiert.',
    notSettled: (open: number) =>
      open === 1
        ? 'Ein Unterschied ist noch zu klären. Erst dann wird gezählt.'
        : `${open} Unterschiede sind noch zu klären. Erst dann wird gezählt.`,
    texts: 'Texte',
    noTexts: 'Noch ist kein Text bestätigt.',
  },
  en: {
    search: 'Search the texts',
    searchHint: 'Parts of words too; several words must all be there.',
    find: 'Search',
    searchTitle: 'Search the open answers',
    found: (count: string, one: boolean) => (one ? 'One text found.' : `${count} texts found.`),
    quote: 'Quote',
    quoteOf: (begin: string) => `Quote: ${begin}`,

    progress: 'Progress',
    redacted: 'Redacted',
    confirmed: 'Confirmed',
    codedBy: (name: string) => `Coded by ${name}`,
    ofAll: (done: string, all: string) => `${done} of ${all} texts`,
    withheld: (count: number) =>
      count === 1
        ? 'One confirmed text is withheld as a whole.'
        : `${count} confirmed texts are withheld as a whole.`,
    tasks: 'To do',
    redact: (left: number) => (left === 0 ? 'Redact' : `Redact (${left} open)`),
    confirm: (left: number) => (left === 0 ? 'Confirm' : `Confirm (${left} open)`),
    scheme: (codes: number) =>
      codes === 0 ? 'Set up a coding scheme' : `Coding scheme (${codes} codes)`,
    code: 'Code',
    compare: 'Compare and settle',
    codes: 'Counted codes',
    codeFirst: 'You see them once you have coded all texts yourself.',
    notCoded: 'Nobody has coded all confirmed texts yet.',
    notSettled: (open: number) =>
      open === 1
        ? 'One difference is still to be settled. Only then is it counted.'
        : `${open} differences are still to be settled. Only then is it counted.`,
    texts: 'Texts',
    noTexts: 'No text is confirmed yet.',
  },
})
