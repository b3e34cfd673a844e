import type { textFunctions } from './texts.ts'
import type { FunctionHelp } from './function-help.ts'

export const textHelp: Readonly<Record<keyof typeof textFunctions, FunctionHelp>> = {
  length: {
    usage: { de: 'length(text)', en: 'length(text)' },
    de: 'Wie viele Zeichen der Text hat.',
    en: 'How many characters the text has.',
    example: ["length('Straße')", 6],
  },
  upper: {
    usage: { de: 'upper(text)', en: 'upper(text)' },
    de: 'In Großbuchstaben.',
    en: 'In capital letters.',
    example: ["upper('Süd')", 'SÜD'],
  },
  lower: {
    usage: { de: 'lower(text)', en: 'lower(text)' },
    de: 'In Kleinbuchstaben.',
    en: 'In small letters.',
    example: ["lower('Süd')", 'süd'],
  },
  trim: {
    usage: { de: 'trim(text)', en: 'trim(text)' },
    de: 'Ohne Leerzeichen am Anfang und Ende.',
    en: 'Without spaces at its beginning and end.',
    example: ["trim('  Süd ')", 'Süd'],
  },
  startsWith: {
    usage: { de: 'startsWith(text, anfang)', en: 'startsWith(text, beginning)' },
    de: 'Ob der Text so beginnt.',
    en: 'Whether the text begins so.',
    example: ["startsWith('80331', '80')", true],
  },
  endsWith: {
    usage: { de: 'endsWith(text, ende)', en: 'endsWith(text, end)' },
    de: 'Ob der Text so endet.',
    en: 'Whether the text ends so.',
    example: ["endsWith('80331', '80')", false],
  },
  matches: {
    usage: { de: 'matches(text, muster)', en: 'matches(text, pattern)' },
    de: 'Ob der ganze Text dem Muster entspricht.',
    en: 'Whether all of the text fits the pattern.',
    example: ["matches('80331', '\\d{5}')", true],
  },
  replace: {
    usage: { de: 'replace(text, alt, neu)', en: 'replace(text, old, new)' },
    de: 'Mit „neu“ überall, wo „alt“ steht.',
    en: 'With the new text wherever the old one stands.',
    example: ["replace('a-b-c', '-', '+')", 'a+b+c'],
  },
  split: {
    usage: { de: 'split(text, trenner)', en: 'split(text, separator)' },
    de: 'Eine Liste der Teile zwischen den Trennern, höchstens 1.000.',
    en: 'A list of the parts between the separators, at most 1,000.',
    example: ["split('a;b', ';')", ['a', 'b']],
  },
  substring: {
    usage: { de: 'substring(text, ab, anzahl)', en: 'substring(text, from, count)' },
    de: 'Der Teil ab einem Zeichen, gezählt ab 1; ohne Anzahl bis zum Ende.',
    en: 'The part from a character on, counted from 1; without a length up to the end.',
    example: ["substring('80331', 1, 2)", '80'],
  },
  repeat: {
    usage: { de: 'repeat(text, n)', en: 'repeat(text, n)' },
    de: 'Der Text n-mal hintereinander, höchstens 10.000 Zeichen.',
    en: 'The text n times in a row, at most 10,000 characters.',
    example: ["repeat('ab', 2)", 'abab'],
  },
}
