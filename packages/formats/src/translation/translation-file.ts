import type { Language, Text } from '@meinungsbild/questionnaire'

/** A text of the questionnaire on its way to a translator. */
export type TranslationUnit = {
  /** As `stableTexts` names it. */
  readonly id: string
  /** Where it stands, for people: "Seite 2, Frage visit: Antwort yes". */
  readonly place: string
  readonly text: Text
}

/** A file that has come back. */
export type TranslationFile = {
  readonly ok: true
  /** The questionnaire that it says it belongs to; undefined where the format does not say. */
  readonly original: string | undefined
  readonly source: Language
  readonly entries: readonly TranslationEntry[]
}

/** One text in one language of such a file. Line ends are `\n`, spaces around the words are gone. */
export type TranslationEntry = {
  readonly id: string
  readonly language: Language
  /** The words that were translated, as the file has them. */
  readonly source: string
  /** Empty: not translated yet. Undefined: with marks that only another program knows. */
  readonly words: string | undefined
}

/** Words as entries have them: what no file can hold is gone. */
export function tidied(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .trim()
}
