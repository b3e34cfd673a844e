import type { UiLanguage } from '@meinungsbild/design'

/** How large a file is, as people say it: `12 kB`, `1,4 MB`. */
export function fileSize(bytes: number, language: UiLanguage): string {
  const [value, unit] = bytes < 999_500 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB']
  const shown = new Intl.NumberFormat(language, {
    maximumFractionDigits: unit === 'kB' ? 0 : 1,
  }).format(unit === 'kB' ? Math.max(1, value) : value)
  return `${shown} ${unit}`
}
