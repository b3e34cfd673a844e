import type { listFunctions } from './lists.ts'
import type { FunctionHelp } from './function-help.ts'

export const listHelp: Readonly<Record<keyof typeof listFunctions, FunctionHelp>> = {
  position: {
    usage: { de: 'position(liste, eintrag)', en: 'position(list, item)' },
    de: 'Der wievielte der Eintrag in der Liste ist, oder ab welchem Zeichen er im Text steht; sonst leer.',
    en: 'Which item of the list it is, or at which character of the text it begins; otherwise empty.',
    example: ["position(uses, 'slide')", 2],
  },
  item: {
    usage: { de: 'item(liste, n)', en: 'item(list, n)' },
    de: 'Der n-te Eintrag der Liste.',
    en: 'The item of the list with the number n.',
    example: ['item(uses, 1)', 'swing'],
  },
  join: {
    usage: { de: 'join(liste, trenner)', en: 'join(list, separator)' },
    de: 'Die Einträge als ein Text, mit dem Trenner dazwischen.',
    en: 'The items as one text, with the separator between them.',
    example: ["join(uses, ' / ')", 'swing / slide'],
  },
}
