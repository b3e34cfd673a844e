import type { Language, Text } from '@meinungsbild/questionnaire'
import { cellOf, type Row } from './tables.ts'

/** One thing of the survey, with its words in every language. */
export type Localized = {
  readonly row: Row
  readonly words: (column: string) => Text
}

/**
 * Old versions have a row for each language of each thing; new ones have one row, and the words in a table of their own.
 * `key` tells the things of `rows` from each other, `wordKey` says whose the words of a row are.
 */
export function localized(
  rows: readonly Row[],
  wordRows: readonly Row[],
  tags: ReadonlyMap<string, Language>,
  key: (row: Row) => string,
  wordKey: (row: Row) => string,
): readonly Localized[] {
  const hasOwnTable = wordRows.length > 0
  const byOwner = Map.groupBy(wordRows, wordKey)
  return [...Map.groupBy(rows, key)].flatMap(([own, versions]) => {
    const [row] = versions
    if (row === undefined) return []
    const worded = hasOwnTable ? (byOwner.get(own) ?? []) : versions
    return [{ row, words: (column: string) => wordsOf(worded, column, tags) }]
  })
}

/** The words of a column in every language in which there are some. */
export function wordsOf(
  rows: readonly Row[],
  column: string,
  tags: ReadonlyMap<string, Language>,
  languageColumn = 'language',
): Text {
  const [base = 'und'] = tags.values()
  const words = new Map(
    rows.flatMap((row) => {
      const code = cellOf(row, languageColumn)
      const language = code === '' ? base : tags.get(code)
      const own = cellOf(row, column)
      return language === undefined || own.trim() === '' ? [] : [[language, own] as const]
    }),
  )
  const languages = [...tags.values()].filter((language) => words.has(language))
  return Object.fromEntries(languages.map((language) => [language, words.get(language) ?? '']))
}
