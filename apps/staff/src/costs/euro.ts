import type { UiLanguage } from '@meinungsbild/design'
import { readDecimal, writeDecimal } from '../questionnaire/parts/decimal.ts'

/** "1.234,50 €" */
export function inEuro(cents: number, language: UiLanguage): string {
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
  }).format(cents / 100)
}

/** "0,95 €" of a price in ten-thousandths of a euro, with as many decimals as it has. */
export function priceInEuro(each: number, language: UiLanguage): string {
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
  }).format(each / 10_000)
}

/** An amount as somebody types it, in cents; undefined if it is none, or has parts of a cent. */
export function readEuro(typed: string, language: UiLanguage): number | undefined {
  return partsOf(typed, language, 100)
}

/** A price as somebody types it, in ten-thousandths of a euro. */
export function readPrice(typed: string, language: UiLanguage): number | undefined {
  return partsOf(typed, language, 10_000)
}

export function writePrice(each: number, language: UiLanguage): string {
  return writeDecimal(each / 10_000, language)
}

function partsOf(typed: string, language: UiLanguage, parts: number): number | undefined {
  const value = readDecimal(typed.replace(/\s*(€|EUR|Euro)\s*$/i, ''), language)
  if (value === undefined) return undefined
  const whole = Number((value * parts).toPrecision(14))
  return Number.isInteger(whole) ? whole : undefined
}
