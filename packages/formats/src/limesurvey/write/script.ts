import type { Expression, Operation, Reference } from '@meinungsbild/questionnaire'
import { anyOf, operation } from '../../expressions/construct.ts'
import { scriptCall } from './script-call.ts'
import { columnsOf, variableOf } from './script-names.ts'
import { literalScript, lose, quoted, type Script } from './script-writing.ts'
import type { Writing } from './writing.ts'

/** An expression in LimeSurvey's language; undefined if it cannot be said there. */
export function scriptOf(expression: Expression, writing: Writing): string | undefined {
  const script: Script = { writing, isLost: false, write: (part) => valueScript(part, script) }
  const text = valueScript(expression, script)
  return script.isLost ? undefined : text
}

function valueScript(expression: Expression, script: Script): string {
  switch (expression.kind) {
    case 'literal':
      return literalScript(expression.value)
    case 'reference':
      return variableOf(expression.path, script) ?? lose(script)
    case 'list':
      return lose(script)
    case 'not':
      return `!(${valueScript(expression.operand, script)})`
    case 'negate':
      return `(-${valueScript(expression.operand, script)})`
    case 'operation':
      return operationScript(expression, script)
    case 'call':
      return scriptCall(expression, script)
    default:
      return expression satisfies never
  }
}

/** As words, since a sign such as `<` would begin a tag where the expression stands in a text. */
const comparisons = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' } as const

const joints: ReadonlyMap<string, string> = new Map([
  ['and', 'and'],
  ['or', 'or'],
  ['+', '+'],
  ['-', '-'],
  ['*', '*'],
  ['/', '/'],
])

function operationScript(expression: Operation, script: Script): string {
  const { operator, left, right } = expression
  switch (operator) {
    case '=':
    case '!=':
      return equality(operator === '=' ? '==' : '!=', left, right, script)
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(comparisons[operator], left, right, script)
    case 'in':
      return right.kind === 'list'
        ? valueScript(anyOf(right.items.map((item) => operation('=', left, item))), script)
        : lose(script)
    case 'contains':
      return containment(left, right, script)
    case '^':
      return `pow(${valueScript(left, script)}, ${valueScript(right, script)})`
    case '&':
      return `join(${valueScript(left, script)}, ${valueScript(right, script)})`
    case 'mod':
      return lose(script)
    default: {
      const joint = joints.get(operator) ?? lose(script)
      return `(${valueScript(left, script)} ${joint} ${valueScript(right, script)})`
    }
  }
}

/** Codes are compared under the names that they have there. */
function equality(operator: string, left: Expression, right: Expression, script: Script): string {
  const [asked, given] = left.kind === 'literal' ? [right, left] : [left, right]
  if (given.kind !== 'literal') {
    return `(${valueScript(asked, script)} ${operator} ${valueScript(given, script)})`
  }
  const reference = referenceIn(asked)
  const [id = '', , column] = reference?.path ?? []
  const names = script.writing.naming.get(id)
  const isCode = reference !== undefined && typeof given.value !== 'boolean' && given.value !== null
  const code = isCode ? names?.codes.get(String(given.value)) : undefined
  const isNumber = typeof given.value === 'number' && column === undefined && code === undefined
  const value = isNumber ? String(given.value) : literalScript(code ?? given.value)
  return `(${valueScript(asked, script)} ${operator} ${value})`
}

/** `q` and `code(q)`. */
function referenceIn(expression: Expression): Reference | undefined {
  if (expression.kind === 'reference') return expression
  const isCode = expression.kind === 'call' && expression.name === 'code'
  const [first] = isCode ? expression.arguments : []
  return first?.kind === 'reference' ? first : undefined
}

/** What was not answered is neither smaller nor larger here; LimeSurvey takes it for nothing or for zero. */
function comparison(operator: string, left: Expression, right: Expression, script: Script): string {
  const asked = [left, right].flatMap((side) => referenceIn(side) ?? [])
  const answered = asked.map(({ path }) => `!is_empty(${variableOf(path, script) ?? lose(script)})`)
  const areDays = asked.some(({ path }) => isDay(path, script))
  const [first, second] = [left, right].map((side) =>
    areDays ? `strtotime(${dayScript(side, script)})` : valueScript(side, script),
  )
  const compared = `${first} ${operator} ${second}`
  return `(${[...answered, compared].join(' and ')})`
}

function isDay([id = '', ...rest]: readonly string[], { writing }: Script): boolean {
  const question = writing.questions.get(id)
  if (question?.kind === 'computed') return question.type === 'date'
  return rest.length === 0 && (question?.kind === 'date' || question?.kind === 'month')
}

/** A month stands for its first day. */
function dayScript(side: Expression, script: Script): string {
  const isMonth = side.kind === 'literal' && /^\d{4}-\d\d$/.test(String(side.value))
  return isMonth ? `"${side.value}-01"` : valueScript(side, script)
}

function containment(left: Expression, right: Expression, script: Script): string {
  if (left.kind !== 'reference' || right.kind !== 'literal') return lose(script)
  const columns = columnsOf(left.path, script)
  const code = String(right.value)
  const box = columns?.find((column) => column.code === code)
  if (box !== undefined)
    return box.isText ? `!is_empty(${box.name})` : `(${box.name} == "${box.chosen}")`
  const places = columns?.filter((column) => column.place !== undefined) ?? []
  if (places.length === 0) return lose(script)
  const own = script.writing.naming.get(left.path[0] ?? '')?.codes.get(code) ?? code
  return `(${places.map(({ name }) => `${name} == ${quoted(own)}`).join(' or ')})`
}
