import type { Contents } from './contents.ts'
import { isObject, type JsonObject } from './json-object.ts'
import { suiteLanguage } from './suite-language.ts'

/** Surveys of SurveyJS and suites of expressions. */
export function jsonContents(text: string): Contents | undefined {
  const json = parsed(text)
  const several = Array.isArray(json) ? json : json === undefined ? linesOf(text) : undefined
  if (several !== undefined) {
    const surveys = several.map(surveyIn)
    return surveys.some(isSurvey) ? { kind: 'collection', surveys } : undefined
  }
  const language = suiteLanguage(json)
  if (language !== undefined) return { kind: 'suite', language, json }
  return isSurvey(json) || (json === undefined && looksLikeSurvey(text))
    ? { kind: 'surveyjs' }
    : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** The values of a text that has one on each line; undefined for any other text. */
function linesOf(text: string): readonly unknown[] | undefined {
  const values: unknown[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const value = parsed(line)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}

/** A survey may stand beside what is told about it. */
function surveyIn(value: unknown): unknown {
  return isObject(value) && isObject(value['json']) ? value['json'] : value
}

function isSurvey(value: unknown): boolean {
  return isObject(value) && [value, ...objectsIn(value, 'pages')].some(hasElements)
}

function hasElements(page: JsonObject): boolean {
  return ['elements', 'questions'].some((list) =>
    objectsIn(page, list).some(
      ({ type, name }) => typeof type === 'string' && typeof name === 'string',
    ),
  )
}

function objectsIn(value: JsonObject, list: string): readonly JsonObject[] {
  const items = value[list]
  return Array.isArray(items) ? items.filter(isObject) : []
}

/** For JSON that is damaged or was cut off. */
function looksLikeSurvey(text: string): boolean {
  const start = text.slice(0, 100_000)
  return /"(?:elements|questions)"\s*:\s*\[/.test(start) && elementType.test(start)
}

const elementType =
  /"type"\s*:\s*"(?:text|comment|radiogroup|checkbox|dropdown|boolean|rating|matrix\w*|panel\w*|html)"/
