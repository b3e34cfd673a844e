import type { UiLanguage } from '@meinungsbild/design'

/**
 * Reads a number as office people type it: `3,5`, `3.5`, `1.234,5` in German, `1,234.5` in English. Groups of three are
 * taken for groups only where the language writes them so. Undefined if it is no number.
 */
export function readDecimal(input: string, language: UiLanguage): number | undefined {
  const text = input.trim().replace(/\s/g, '').replace('−', '-')
  if (text.length > 30) return undefined
  const [groups, point] = language === 'de' ? ['.', ','] : [',', '.']
  const grouped = new RegExp(`^[+-]?\\d{1,3}(\\${groups}\\d{3})+(\\${point}\\d+)?$`)
  if (grouped.test(text)) return Number(text.replaceAll(groups, '').replace(point, '.'))
  return /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}

/** The number as `readDecimal` reads it again. */
export function writeDecimal(value: number, language: UiLanguage): string {
  return language === 'de' ? String(value).replace('.', ',') : String(value)
}
