import { uiLanguage } from '@meinungsbild/design'
import type { WritingField } from '@meinungsbild/documents'
import type { NumberLimits } from '@meinungsbild/questionnaire'
import type { PaperWords } from '../paper.texts.ts'
import type { Sheet } from '../sheet.ts'

/** So many digits where no limit says how many there can be. */
const usualDigits = 6

/** A box per digit, as many as the limits need, with a sign in front where numbers may be below zero. */
export function numberBoxes(
  label: string,
  { min, max, decimals = 0, unit }: NumberLimits,
  sheet: Sheet,
): WritingField {
  const digits =
    max === undefined ? usualDigits : Math.max(digitsOf(max), digitsOf(Math.min(min ?? 0, 0)))
  const sign = min !== undefined && min < 0 ? 1 : 0
  const point = uiLanguage(sheet.language) === 'de' ? ',' : '.'
  const fraction = decimals > 0 ? `${point}${'_'.repeat(decimals)}` : ''
  const pattern = `${'_'.repeat(sign + digits)}${fraction}`
  return { kind: 'boxes', label, pattern, unit: sheet.line(unit) }
}

/** "Eine Zahl von 1 bis 100." */
export function rangeOfNumbers(
  { min, max }: NumberLimits,
  { words, language }: { readonly words: PaperWords; readonly language: string },
): readonly string[] {
  const shown = (value: number) => numberInWords(value, language)
  if (min !== undefined && max !== undefined) return [words.between(shown(min), shown(max))]
  if (min !== undefined) return [words.from(shown(min))]
  return max === undefined ? [] : [words.upTo(shown(max))]
}

/** A number as it is written in the language of our own words. */
export function numberInWords(value: number, language: string): string {
  return new Intl.NumberFormat(uiLanguage(language), { maximumFractionDigits: 6 }).format(value)
}

function digitsOf(value: number): number {
  return String(Math.trunc(Math.abs(value))).length
}
