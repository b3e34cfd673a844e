import {
  evaluateExpression,
  printExpression,
  type Value,
  type ValueType,
} from '@meinungsbild/questionnaire'
import type { Named, NamedValue, NameResolver } from '../names.ts'
import { translateSurveyJs } from '../surveyjs/translate-surveyjs.ts'
import type { Translated } from '../translated.ts'
import { keyOf, referenceTo, surroundingsWith } from './given-values.ts'
import { entriesIn, isEntry, propertyOf, textOf, type SuiteEntry } from './suite-file.ts'
import { resultOf, type SuiteOutcome, type SuiteResult } from './suite-result.ts'
import { columnOf, dayIn, givenBy, valueAt } from './surveyjs-values.ts'

/**
 * Runs what survey-core's own tests evaluated. A value is the answer to a question of its kind. What has no value was not
 * answered, whatever it is: the first kind is taken with which the expression can be carried over.
 */
export function runSurveyJsSuite(json: unknown): SuiteResult {
  return resultOf(entriesIn(json, 'cases').map(outcomeOf))
}

const kindsOfMissing = ['number', 'text', 'list', 'date', 'truth'] as const

function outcomeOf(entry: SuiteEntry): SuiteOutcome {
  const source = textOf(entry, 'expr') ?? ''
  const wanted = entry['kind'] === 'condition' ? 'truth' : 'any'
  const values = new Map<string, Value>()
  const attempts = kindsOfMissing.map((kind) =>
    translateSurveyJs(source, namesIn(entry, kind, values), wanted),
  )
  const [first] = attempts
  const translated: Translated | undefined = attempts.find(({ ok }) => ok) ?? first
  if (!translated?.ok) {
    if (translated === undefined) throw new Error('no kind of question was tried')
    return { kind: 'refused', source, refusal: translated }
  }
  const { expression } = translated
  const found = evaluateExpression(expression, surroundingsWith(values))
  const expected = entry['result']
  return isSame(expected, found)
    ? { kind: 'right' }
    : { kind: 'wrong', source, translated: printExpression(expression), expected, found }
}

/** Fills `values` with the answers that were asked for. */
function namesIn(
  entry: SuiteEntry,
  kindOfMissing: ValueType,
  values: Map<string, Value>,
): NameResolver {
  const recorded = entry['values']
  // Some were recorded within a context that looks them up.
  const all = propertyOf(propertyOf(recorded, 'contextValue'), 'variables') ?? recorded
  return ({ name, attribute }): Named | undefined => {
    const isAsWritten = attribute === '#'
    const named = (
      path: readonly [string, ...string[]],
      value: unknown,
    ): NamedValue | undefined => {
      const expression = referenceTo(...path)
      if (value === undefined || value === null || propertyOf(value, '$undefined') === true) {
        return { kind: 'value', type: kindOfMissing, expression }
      }
      const given = givenBy(dayOnly(value, entry), isAsWritten)
      if (given === undefined) return undefined
      values.set(keyOf(path), given.value)
      const { type, isWhole = false, itemType } = given
      return { kind: 'value', type, isWhole, ...(itemType && { itemType }), expression }
    }
    const [, column] = /^entries\.(.*)$/.exec(attribute) ?? []
    if (column === undefined) {
      const value = valueAt(all, name)
      const isPart = value === undefined && /\.length$|\]$/.test(name)
      return isPart ? undefined : named([name, attribute], value)
    }
    const items = columnOf(valueAt(all, name), column)
    const answers = items?.map((item, index) => named([name, column, String(index)], item))
    const known = answers?.filter((answer) => answer !== undefined)
    return known && known.length === items?.length ? { kind: 'values', values: known } : undefined
  }
}

/** Functions that count days or years do not look at the time of day. */
function dayOnly(value: unknown, entry: SuiteEntry): unknown {
  const isAge = /^\s*age\(/.test(textOf(entry, 'expr') ?? '')
  const local = isEntry(value) && isAge ? textOf(value, '$local') : undefined
  return local === undefined ? value : { $local: local.split('-').slice(0, 3).join('-') }
}

function isSame(expected: unknown, found: Value): boolean {
  if (expected === null || expected === undefined || expected === '') {
    return found === null || found === ''
  }
  if (isEntry(expected)) {
    if (propertyOf(expected, '$undefined') === true) return found === null
    if (propertyOf(expected, '$num') !== undefined) return found === null
    return found !== null && dayIn(expected) === found
  }
  if (Array.isArray(expected) && Array.isArray(found)) {
    const items: readonly Value[] = found
    return (
      expected.length === items.length &&
      expected.every((item, index) => isSame(item, items[index] ?? null))
    )
  }
  return expected === found
}
