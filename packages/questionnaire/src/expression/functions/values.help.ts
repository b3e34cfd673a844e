import type { valueFunctions } from './values.ts'
import type { FunctionHelp } from './function-help.ts'

export const valueHelp: Readonly<Record<keyof typeof valueFunctions, FunctionHelp>> = {
  if: {
    usage: { de: 'if(bedingung, dann, sonst)', en: 'if(condition, then, otherwise)' },
    de: 'Der zweite Wert, wenn die Bedingung wahr ist, sonst der dritte; ohne dritten leer.',
    en: 'The second value if the condition is true, otherwise the third; empty without a third.',
    example: ["if(3 > 2, 'ja', 'nein')", 'ja'],
  },
  coalesce: {
    usage: { de: 'coalesce(wert, …)', en: 'coalesce(value, …)' },
    de: 'Der erste Wert, der nicht leer ist.',
    en: 'The first value that is not empty.',
    example: ["coalesce(empty, '', 7)", 7],
  },
  empty: {
    usage: { de: 'empty(wert)', en: 'empty(value)' },
    de: 'Ob nichts da ist: leer, ein Text ohne Zeichen oder eine Liste ohne Einträge.',
    en: 'Whether there is nothing: empty, a text without characters or a list without items.',
    example: ["empty('')", true],
  },
  number: {
    usage: { de: 'number(wert)', en: 'number(value)' },
    de: 'Ein Text als Zahl, wahr als 1, falsch als 0; was keine Zahl ist, wird leer.',
    en: 'A text as a number, true as 1, false as 0; what is no number becomes empty.',
    example: ["number('12.5')", 12.5],
  },
  text: {
    usage: { de: 'text(wert)', en: 'text(value)' },
    de: 'Der Wert als Text, Zahlen mit Punkt, Listen mit Kommas; leer wird zum Text ohne Zeichen.',
    en: 'The value as a text, numbers with a point, lists with commas; empty becomes a text without characters.',
    example: ['text(12.5)', '12.5'],
  },
  truth: {
    usage: { de: 'truth(wert)', en: 'truth(value)' },
    de: 'Falsch für leer, 0, einen Text ohne Zeichen, eine Liste ohne Einträge und falsch; sonst wahr.',
    en: 'False for empty, 0, a text without characters, a list without items and false; otherwise true.',
    example: ['truth(0)', false],
  },
}
