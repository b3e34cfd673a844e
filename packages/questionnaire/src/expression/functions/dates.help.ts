import type { dateFunctions } from './dates.ts'
import type { FunctionHelp } from './function-help.ts'

export const dateHelp: Readonly<Record<keyof typeof dateFunctions, FunctionHelp>> = {
  date: {
    usage: { de: 'date(text)', en: 'date(text)' },
    de: 'Der Text als Datum; leer, wenn es den Tag nicht gibt.',
    en: 'The text as a date; empty if there is no such day.',
    example: ["date('2026-02-30')", null],
  },
  year: {
    usage: { de: 'year(datum)', en: 'year(date)' },
    de: 'Das Jahr.',
    en: 'The year.',
    example: ["year('2026-12-24')", 2026],
  },
  month: {
    usage: { de: 'month(datum)', en: 'month(date)' },
    de: 'Der Monat, 1 bis 12.',
    en: 'The month, 1 to 12.',
    example: ["month('2026-12-24')", 12],
  },
  day: {
    usage: { de: 'day(datum)', en: 'day(date)' },
    de: 'Der Tag im Monat.',
    en: 'The day of the month.',
    example: ["day('2026-12-24')", 24],
  },
  weekday: {
    usage: { de: 'weekday(datum)', en: 'weekday(date)' },
    de: 'Der Wochentag, 1 für Montag bis 7 für Sonntag.',
    en: 'The day of the week, 1 for Monday to 7 for Sunday.',
    example: ["weekday('2026-12-24')", 4],
  },
  addDays: {
    usage: { de: 'addDays(datum, n)', en: 'addDays(date, n)' },
    de: 'n Tage später.',
    en: 'n days later.',
    example: ["addDays('2026-12-24', 8)", '2027-01-01'],
  },
  addMonths: {
    usage: { de: 'addMonths(datum, n)', en: 'addMonths(date, n)' },
    de: 'n Monate später, höchstens am letzten Tag des Monats.',
    en: 'n months later, at most on the last day of the month.',
    example: ["addMonths('2026-01-31', 1)", '2026-02-28'],
  },
  addYears: {
    usage: { de: 'addYears(datum, n)', en: 'addYears(date, n)' },
    de: 'n Jahre später.',
    en: 'n years later.',
    example: ["addYears('2024-02-29', 1)", '2025-02-28'],
  },
  daysBetween: {
    usage: { de: 'daysBetween(von, bis)', en: 'daysBetween(from, to)' },
    de: 'Wie viele Tage es vom ersten zum zweiten Datum sind.',
    en: 'How many days it is from the first date to the second.',
    example: ["daysBetween('2026-12-24', '2026-12-31')", 7],
  },
  monthsBetween: {
    usage: { de: 'monthsBetween(von, bis)', en: 'monthsBetween(from, to)' },
    de: 'Wie viele volle Monate es sind.',
    en: 'How many completed months it is.',
    example: ["monthsBetween('2026-01-15', '2026-12-14')", 10],
  },
  yearsBetween: {
    usage: { de: 'yearsBetween(von, bis)', en: 'yearsBetween(from, to)' },
    de: 'Wie viele volle Jahre es sind.',
    en: 'How many completed years it is.',
    example: ["yearsBetween('2000-05-01', '2026-04-30')", 25],
  },
  age: {
    usage: { de: 'age(geburtsdatum)', en: 'age(birthday)' },
    de: 'Das Alter am Tag der Antwort in vollen Jahren.',
    en: 'The age on the day of the answer in completed years.',
    example: ["age('2008-12-01')", 17],
  },
}
