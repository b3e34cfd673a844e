import type { Contents } from './contents.ts'
import { isObject, type JsonObject } from './json-object.ts'
import { suiteLanguage } from './suite-language.ts'

/** Surveys of SurveyJS and suites of expressions. */
export function jsonContents(text: string): Contents | undefined {
  const values = valuesIn(text)
  if (values === undefined) {
    return looksLikeSurvey(text) ? { kind: 'surveyjs', surveys: [text] } : undefined
  }
  const [json] = values
  const language = values.length === 1 ? suiteLanguage(json) : undefined
  if (language !== undefined) return { kind: 'suite', language, json }
  const surveys = values.map(surveyIn)
  return surveys.some(isSurvey) ? { kind: 'surveyjs', surveys } : undefined
}

/** The values of a list, or one value, or one per line; undefined for what is no JSON. */
function valuesIn(text: string): readonly unknown[] | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return Array.isArray(json) ? json : [json]
  } catch {
    try {
      const lines = text.split('\n').filter((line) => line.trim() !== '')
      return lines.length < 2 ? undefined : lines.map((line): unknown => JSON.parse(line))
    } catch {
      return undefined
    }
  }
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
