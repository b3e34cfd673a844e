import type { Language, Media, MediaName, Question, Text } from '@meinungsbild/questionnaire'
import type { NameResolver } from '../expressions/names.ts'
import type { Translated } from '../expressions/translated.ts'
import type { ReportLine } from '../report.ts'
import type { Coding } from './coding.ts'
import { newIds, type Ids } from './ids.ts'
import type { Placeholder } from './placeholders.ts'
import type { SourceExpression, SourceUse, Use } from './source-expression.ts'
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
  /** Those that have a place in the questionnaire. */
  readonly used: Set<SourceExpression>
  /** Those that could not be put there, with the reason. */
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
    used: new Set(),
    failures: new Map(),
    codings,
    built: new Map(),
    computed: new Map(),
    placeholders: [],
    media: new Map(),
    translateUse: newUseTranslator(translate, codings),
  }
}

/** Registers an expression that is used where it is met; the same one where what it decides is built several times. */
export function register(
  { expressions, used }: FormReading,
  key: string,
  expression: SourceExpression,
): SourceExpression {
  const known = expressions.get(key) ?? expression
  expressions.set(key, known)
  used.add(known)
  return known
}

/** The expression at a place of the file, for a place in the questionnaire; undefined if there is none. */
export function useAt(
  key: string,
  names: NameResolver,
  { expressions, used }: FormReading,
): SourceUse | undefined {
  const of = expressions.get(key)
  if (of === undefined) return undefined
  used.add(of)
  return { kind: 'source', of, names }
}

/** Words of ours in every language of the form: German for German, English for all others. */
export function ownWords({ languages }: FormReading, de: string, en: string): Text {
  return Object.fromEntries(
    languages.map((language) => [language, /^de(?:-|$)/.test(language) ? de : en]),
  )
}

/** Nobody reads more lines; a hostile file could have a million. */
const mostLines = 10_000

export function note(
  { report }: FormReading,
  kind: ReportLine['kind'],
  place: Text,
  de: string,
  en: string,
): void {
  if (report.length < mostLines) report.push({ kind, place, message: { de, en } })
}
