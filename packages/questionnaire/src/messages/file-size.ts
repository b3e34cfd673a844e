import { formatNumeral } from '../numeral.ts'
import type { Language } from '../text.ts'

/** A limit of so many bytes in words: `2,5 MB`, `800 kB`. Rounded down, so that nobody is promised too much. */
export function formatFileSize(bytes: number, language: Language): string {
  // A no-break space keeps number and unit together (DIN 5008).
  return bytes < 1_000_000
    ? `${formatNumeral(Math.floor(bytes / 1000), language)}\u00A0kB`
    : `${formatNumeral(Math.floor(bytes / 100_000) / 10, language)}\u00A0MB`
}
