import {
  evaluateExpression,
  printExpression,
  type Value,
  type ValueType,
} from '@meinungsbild/questionnaire'
import type { Named, NamedValue, NameResolver } from '../names.ts'
import { translateOpenRosa, type Wanted } from '../openrosa/translate-openrosa.ts'
import { looksLikeDate, readDay } from '../openrosa/day-text.ts'
import { keyOf, referenceTo, surroundingsWith } from './given-values.ts'
import { textsAt } from './openrosa-document.ts'
import { entriesIn, textOf, type SuiteEntry } from './suite-file.ts'
import { resultOf, type SuiteOutcome, type SuiteResult } from './suite-result.ts'

/**
 * Runs the tests of the OpenRosa XPath evaluator. The elements of a test's document are answers, each of the kind that its
 * text has: number, date or text.
 */
export function runOpenRosaSuite(json: unknown): SuiteResult {
  return resultOf(entriesIn(json, 'cases').map(outcomeOf))
}

function outcomeOf(entry: SuiteEntry): SuiteOutcome {
  const source = textOf(entry, 'expr') ?? ''
  const kind = textOf(entry, 'kind') ?? ''
  const values = new Map<string, Value>()
  const translated = translateOpenRosa(source, namesIn(entry, values), wantedBy[kind] ?? 'text')
  if (!translated.ok) return { kind: 'refused', source, refusal: translated }
  const found = evaluateExpression(translated.expression, surroundingsWith(values))
  const expected = entry['expected']
  return isExpected(kind, found, expected)
    ? { kind: 'right' }
    : { kind: 'wrong', source, translated: printExpression(translated.expression), expected, found }
}

const wantedBy: Readonly<Record<string, Wanted>> = {
  true: 'truth',
  false: 'truth',
  number: 'number',
}

function isExpected(kind: string, found: Value, expected: unknown): boolean {
  switch (kind) {
    case 'true':
    case 'false':
      return found === (kind === 'true')
    case 'number':
      return expected === 'NaN' ? found === null : found === Number(expected)
    case 'regex':
      return new RegExp(String(expected)).test(String(found ?? ''))
    case 'string-length':
      return String(found ?? '').length === expected
    default:
      return String(found ?? '') === String(expected)
  }
}

/** Fills `values` with the answers that were asked for. */
function namesIn(entry: SuiteEntry, values: Map<string, Value>): NameResolver {
  const nodeText = textOf(entry, 'node_text')
  const document = textOf(entry, 'doc')
  return ({ name }): Named | undefined => {
    const texts = document === undefined ? defaultTexts(name, nodeText) : textsAt(document, name)
    const nodes = texts?.flatMap((text, index): readonly NamedValue[] => {
      const answer = answerIn(text)
      if (answer === undefined) return []
      const { type, value } = answer
      const path = [name, String(index)]
      values.set(keyOf(path), value)
      const isWhole = Number.isInteger(value)
      return [{ kind: 'value', expression: referenceTo(...path), type, isWhole }]
    })
    return nodes?.length === texts?.length && nodes ? { kind: 'values', values: nodes } : undefined
  }
}

/** In the document that most tests share, the text of one element is told with the test, if it is told at all. */
function defaultTexts(path: string, nodeText: string | undefined): readonly string[] | undefined {
  if (path === '/simple/empty') return ['']
  return path === '/simple/xpath/to/node' && nodeText !== undefined ? [nodeText] : undefined
}

/** Undefined for texts that XPath reads as a number or date although they are not written as answers are. */
function answerIn(text: string): { readonly type: ValueType; readonly value: Value } | undefined {
  if (text === '') return { type: 'text', value: null }
  if (String(Number(text)) === text) return { type: 'number', value: Number(text) }
  if (readDay(text) === text) return { type: 'date', value: text }
  const isNumber =
    text.trim() !== '' && !Number.isNaN(Number(text)) && !/^-?\d+(?:\.\d+)?$/.test(text)
  return isNumber || looksLikeDate(text) ? undefined : { type: 'text', value: text }
}
