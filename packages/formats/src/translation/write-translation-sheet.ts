import type { Language } from '@meinungsbild/questionnaire'
import { csvCell } from '../csv/csv-cell.ts'
import type { TranslationUnit } from './translation-file.ts'

type SheetOptions = {
  readonly heads: { readonly id: string; readonly place: string }
  /** The source comes first. */
  readonly languages: readonly { readonly language: Language; readonly name: string }[]
}

/**
 * All texts as a table for Excel or LibreOffice: CSV with a byte order mark, which they need for umlauts, and semicolons,
 * which they expect in Germany. A column is headed by the name of its language and its tag: "Englisch (en)".
 */
export function writeTranslationSheet(
  units: readonly TranslationUnit[],
  { heads, languages }: SheetOptions,
): string {
  const head = [
    heads.id,
    heads.place,
    ...languages.map(({ language, name }) => `${name} (${language})`),
  ]
  const rows = units.map(({ id, place, text }) => [
    id,
    place,
    ...languages.map(({ language }) => text[language] ?? ''),
  ])
  const lines = [head, ...rows].map((row) => row.map(csvCell).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
