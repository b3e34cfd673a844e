import { isObject, type JsonObject } from './json-object.ts'
import type { ExpressionLanguage } from './outcome.ts'

/**
 * Whose expressions a suite tests. LimeSurvey's has variables and `tests`; the others have `cases`, those of SurveyJS with
 * values, those of OpenRosa with an XML document or nothing.
 */
export function suiteLanguage(json: unknown): ExpressionLanguage | undefined {
  if (!isObject(json)) return undefined
  if (isObject(json['vars']) && testsIn(json, 'tests').length > 0) return 'limesurvey'
  const cases = testsIn(json, 'cases')
  if (cases.some(({ kind }) => kind === 'condition' || kind === 'expression')) return 'surveyjs'
  return cases.some(({ kind }) => openRosaKinds.has(kind)) ? 'openrosa' : undefined
}

const openRosaKinds: ReadonlySet<unknown> = new Set([
  'true',
  'false',
  'number',
  'string',
  'string-length',
  'regex',
])

function testsIn(json: JsonObject, list: string): readonly JsonObject[] {
  const tests = json[list]
  return Array.isArray(tests)
    ? tests.filter(isObject).filter(({ expr }) => typeof expr === 'string')
    : []
}
