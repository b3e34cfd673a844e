import type { Language, Media, MediaName, Question, Text } from '@meinungsbild/questionnaire'
import type { NameResolver } from '../expressions/names.ts'
import type { Translated } from '../expressions/translated.ts'
import type { ReportLine } from '../report.ts'
import type { Coding } from './coding.ts'
import { newIds, type Ids } from './ids.ts'
import type { Placeholder } from './placeholders.ts'
import type { SourceExpression, Use } from './source-expression.ts'
import { newUseTranslator, type UseTranslator, type Wanted } from './translate-use.ts'

/** What is gathered while a form of another tool is read from top to bottom. */
export type FormReading = {
  /** All languages of the form; texts that do not say theirs are in the first. */
  readonly languages: readonly [Language, ...Language[]]
  readonly ids: Ids
  readonly report: ReportLine[]
  /** Every question of the file by its place there, and whether it is carried over. */
  readonly questions: Map<string, boolean>
  /** Every expression of the file that decides something, by its place there. */
  readonly expressions: Map<string, SourceExpression>
  /** Those that are not carried over, with the reason. */
  readonly failures: Map<SourceExpression, Text>
  /** Where our codes are not those of the file, by question. */
  readonly codings: Map<string, Coding>
  /** The questions that were built, by id; what names in expressions mean is read from them. */
  readonly built: Map<string, Question>
  /** The values of computed questions, by id. */
  readonly computed: Map<string, Use>
  readonly placeholders: Placeholder[]
  readonly media: Map<MediaName, Media>
  /** Translates an expression of the file for one place of the questionnaire. */
  readonly translateUse: UseTranslator
}

/** Translates what stands in the file, with the names of its answers; `truth` for conditions. */
export type Translate = (source: string, names: NameResolver, wanted: Wanted) => Translated

/** How much was carried over of how much there is. */
export type Counts = {
  readonly questions: readonly [carried: number, all: number]
  readonly conditions: readonly [carried: number, all: number]
}

export function newFormReading(
  languages: FormReading['languages'],
  translate: Translate,
): FormReading {
  const codings = new Map<string, Coding>()
  return {
    languages,
    ids: newIds(),
    report: [],
    questions: new Map(),
    expressions: new Map(),
    failures: new Map(),
    codings,
    built: new Map(),
    computed: new Map(),
    placeholders: [],
    media: new Map(),
    translateUse: newUseTranslator(translate, codings),
  }
}

/** Registers an expression; the same one where what it decides is built several times. */
export function register(
  { expressions }: FormReading,
  key: string,
  expression: SourceExpression,
): SourceExpression {
  const known = expressions.get(key)
  if (known !== undefined) return known
  expressions.set(key, expression)
  return expression
}

/** Words of ours in every language of the form: German for German, English for all others. */
export function ownWords({ languages }: FormReading, de: string, en: string): Text {
  return Object.fromEntries(
    languages.map((language) => [language, /^de(?:-|$)/.test(language) ? de : en]),
  )
}

export function note(
  { report }: FormReading,
  kind: ReportLine['kind'],
  place: Text,
  de: string,
  en: string,
): void {
  report.push({ kind, place, message: { de, en } })
}
