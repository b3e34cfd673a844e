import type { statisticsFunctions } from './statistics.ts'
import type { FunctionHelp } from './function-help.ts'

export const statisticsHelp: Readonly<Record<keyof typeof statisticsFunctions, FunctionHelp>> = {
  count: {
    usage: { de: 'count(wert, …)', en: 'count(value, …)' },
    de: 'Wie viele Einträge oder Werte es sind, leere nicht mitgezählt.',
    en: 'How many items or values there are, empty ones not counted.',
    example: ['count(uses)', 2],
  },
  sum: {
    usage: { de: 'sum(wert, …)', en: 'sum(value, …)' },
    de: 'Die Summe; leere Werte bleiben außer Betracht, ohne Werte 0.',
    en: 'The sum; empty values are passed over, 0 without values.',
    example: ['sum(1, empty, [2, 3])', 6],
  },
  mean: {
    usage: { de: 'mean(wert, …)', en: 'mean(value, …)' },
    de: 'Der Mittelwert; leere Werte bleiben außer Betracht.',
    en: 'The mean; empty values are passed over.',
    example: ['mean(1, empty, 4)', 2.5],
  },
  min: {
    usage: { de: 'min(wert, …)', en: 'min(value, …)' },
    de: 'Der kleinste Wert oder das früheste Datum; leere Werte bleiben außer Betracht.',
    en: 'The smallest value or the earliest date; empty values are passed over.',
    example: ['min(3, empty, 2)', 2],
  },
  max: {
    usage: { de: 'max(wert, …)', en: 'max(value, …)' },
    de: 'Der größte Wert oder das späteste Datum; leere Werte bleiben außer Betracht.',
    en: 'The largest value or the latest date; empty values are passed over.',
    example: ["max('2026-05-01', '2026-12-24')", '2026-12-24'],
  },
}
