import type { Language } from '@meinungsbild/questionnaire'
import { translateSurveyJs } from '../expressions/surveyjs/translate-surveyjs.ts'
import { newFormReading, type FormReading } from '../form-reading/form-reading.ts'
import type { DraftItem } from '../form-reading/draft.ts'
import type { Use } from '../form-reading/source-expression.ts'
import type { Fields } from './fields.ts'
import type { JsonObject } from './json-source.ts'
import { languagesOf } from './languages.ts'
import type { Binding } from './names.ts'
import { deciding } from './prescan.ts'
import type { Setter } from './setter.ts'
import type { Standing } from './standing.ts'

/** The questions that an element becomes. */
export type ElementReader = (
  fields: Fields,
  standing: Standing,
  reading: JsReading,
) => readonly DraftItem[]

/** What is gathered while a survey of SurveyJS is read from top to bottom. */
export type JsReading = FormReading & {
  /** For what holds elements itself: panels, tables, choices. */
  readonly elementItems: ElementReader
  readonly tagOf: (locale: string) => Language | undefined
  /** What names of the whole survey mean. */
  readonly names: Map<string, Binding>
  /** Every element of the file by its name; choices may be copied from it. */
  readonly elements: Map<string, Fields>
  /** How many elements have a name. */
  readonly nameCounts: Map<string, number>
  /** The ids of the questions that elements became, by name. */
  readonly idsByName: Map<string, string>
  /** Conditions under which triggers show elements, by name. */
  readonly shown: Map<string, readonly Use[]>
  /** What sets the answers to questions, by the name of the question. */
  readonly setters: Map<string, readonly Setter[]>
  /** The computed values that stand for the answer to a question, by its id. */
  readonly setBeside: Map<string, readonly string[]>
  /** How many choices may still be copied, and questions built for entries: a small file can ask for millions. */
  readonly budget: { choices: number; entries: number }
  /** Properties that were not read: how often, by name. Elements that are built several times count once. */
  readonly ignored: Map<string, Set<string>>
}

export function newJsReading(survey: JsonObject, elementItems: ElementReader): JsReading {
  const { languages, tagOf } = languagesOf(survey)
  return {
    ...newFormReading(languages, translateSurveyJs),
    elementItems,
    tagOf,
    names: new Map(),
    elements: new Map(),
    nameCounts: new Map(),
    idsByName: new Map(),
    shown: new Map(),
    setters: new Map(),
    setBeside: new Map(),
    budget: { choices: 20_000, entries: 5_000 },
    ignored: new Map(),
  }
}

/** Notes the properties of an object that nobody has read. */
export function noteIgnored({ json, seen, path }: Fields, { ignored }: JsReading): void {
  for (const key of Object.keys(json)) {
    // Expressions have lines of their own.
    if (seen.has(key) || deciding.has(key)) continue
    const places = ignored.get(key) ?? new Set()
    places.add(path)
    ignored.set(key, places)
  }
}
