import { evaluateExpression, printExpression, type Value } from '@meinungsbild/questionnaire'
import { literal } from '../construct.ts'
import { assignmentsIn, translateLimeSurvey } from '../limesurvey/translate-limesurvey.ts'
import type { Named, NameResolver } from '../names.ts'
import { keyOf, referenceTo, surroundingsWith } from './given-values.ts'
import { equalInPhp } from './php-equality.ts'
import { entriesIn, isEntry, propertyOf, textOf, type SuiteEntry } from './suite-file.ts'
import { resultOf, type SuiteOutcome, type SuiteResult } from './suite-result.ts'

/**
 * Runs the tests of LimeSurvey's Expression Manager. Its variables are answers of the kind that their value has, to
 * questions that must be answered if they have one. Variables that rows of the file assign are known only right behind such a row: where rows are missing, one of them may have
 * assigned something else.
 */
export function runLimeSurveySuite(json: unknown): SuiteResult {
  const variables = propertyOf(json, 'vars')
  const suite: Suite = {
    variables: isEntry(variables) ? variables : {},
    assigned: assignedIn([...entriesIn(json, 'setup'), ...entriesIn(json, 'tests')]),
    state: new Map(),
    row: undefined,
  }
  return resultOf([
    ...entriesIn(json, 'tests').map((entry) => outcomeOf(entry, suite)),
    ...entriesIn(json, 'tests_new_in_6').map((entry) => outcomeOf(entry, suite)),
    ...moreIn(json).map((entry) => outcomeOf(entry, suite)),
  ])
}

type Suite = {
  readonly variables: SuiteEntry
  readonly assigned: ReadonlySet<string>
  /** What assigned variables are known to be. */
  readonly state: Map<string, Value>
  /** Number of the row before. */
  row: number | undefined
}

function outcomeOf(entry: SuiteEntry, suite: Suite): SuiteOutcome {
  const source = textOf(entry, 'expr') ?? ''
  const row = typeof entry['n'] === 'number' ? entry['n'] : undefined
  if (row === undefined || row - 1 !== suite.row) suite.state.clear()
  suite.row = row
  const values = new Map<string, Value>()
  const names = namesIn(suite, values)
  const assignments = assignmentsIn(source, names).filter(({ name }) => isWritable(name, suite))
  const wanted = typeof entry['expected'] === 'boolean' ? 'truth' : 'any'
  const translated = assignments.at(-1)?.value ?? translateLimeSurvey(source, names, wanted)
  const worth = (expression: Parameters<typeof evaluateExpression>[0]) =>
    evaluateExpression(expression, surroundingsWith(values))
  for (const { name, value } of assignments) {
    if (value.ok) suite.state.set(name, worth(value.expression))
    else suite.state.delete(name)
  }
  if (!translated.ok) {
    return entry['error'] === true
      ? { kind: 'right' }
      : { kind: 'refused', source, refusal: translated }
  }
  const { expression } = translated
  const found = worth(expression)
  const expected = entry['expected']
  return entry['error'] !== true && equalInPhp(expected, found)
    ? { kind: 'right' }
    : { kind: 'wrong', source, translated: printExpression(expression), expected, found }
}

function namesIn({ variables, assigned, state }: Suite, values: Map<string, Value>): NameResolver {
  return ({ name, attribute }): Named | undefined => {
    const variable = propertyOf(variables, name)
    if (!isEntry(variable)) return undefined
    const isCode = ['', 'code', 'NAOK'].includes(attribute)
    const given = assigned.has(name) ? state.get(name) : variable[isCode ? 'code' : attribute]
    if (typeof given !== 'string' && typeof given !== 'number') return undefined
    const type = typeof given === 'number' ? 'number' : 'text'
    if (!isCode) return { kind: 'value', type, expression: literal(given), isFilled: true }
    values.set(keyOf([name]), given === '' ? null : given)
    return { kind: 'value', type, expression: referenceTo(name), isFilled: given !== '' }
  }
}

function isWritable(name: string, { variables }: Pick<Suite, 'variables'>): boolean {
  return propertyOf(propertyOf(variables, name), 'readWrite') === 'Y'
}

function assignedIn(rows: readonly SuiteEntry[]): ReadonlySet<string> {
  const assignments = rows
    .filter(({ error }) => error !== true)
    .flatMap((row) => assignmentsIn(textOf(row, 'expr') ?? '', () => undefined))
  return new Set(assignments.map(({ name }) => name))
}

/** What is not told in rows: expressions with their worth, and values that are whole numbers or not. */
function moreIn(json: unknown): readonly SuiteEntry[] {
  const extra = propertyOf(json, 'extra')
  const listOf = (name: string): readonly unknown[] => {
    const found = propertyOf(extra, name)
    return Array.isArray(found) ? found : []
  }
  const pairs = [...listOf('boolean'), ...listOf('juggling')].flatMap((pair) =>
    Array.isArray(pair) ? [{ expr: pair[0], expected: pair[1] }] : [],
  )
  const isInt = (expected: boolean) => (value: unknown) => ({
    expr: `is_int('${String(value)}')`,
    expected,
  })
  return [
    ...pairs,
    ...listOf('is_int_true').map(isInt(true)),
    ...listOf('is_int_false').map(isInt(false)),
  ]
}
