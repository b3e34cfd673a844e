import type { Reading } from './reading.ts'
import type { SourceCondition } from './source.ts'

/**
 * Conditions as versions before 2.0 keep them, as an expression: those on one question are alternatives, those on several
 * questions must all hold, and one of the scenarios must hold.
 */
export function relevanceOf(conditions: readonly SourceCondition[], reading: Reading): string {
  const scenarios = [...Map.groupBy(conditions, ({ scenario }) => scenario).values()].map((own) => {
    const perQuestion = Map.groupBy(own, (condition) => `${condition.qid} ${isNegative(condition)}`)
    const all = [...perQuestion.values()].map((alternatives) =>
      joined(
        alternatives.map((condition) => comparisonOf(condition, reading)),
        // "Neither this nor that" has to hold for both.
        alternatives.some(isNegative) ? 'and' : 'or',
      ),
    )
    return joined(all, 'and')
  })
  return joined(scenarios, 'or')
}

function isNegative({ method }: SourceCondition): boolean {
  return method === '!='
}

function joined(parts: readonly string[], word: 'and' | 'or'): string {
  const [only] = parts
  return parts.length === 1 && only !== undefined
    ? only
    : parts.map((part) => `(${part})`).join(` ${word} `)
}

function comparisonOf(condition: SourceCondition, { variables }: Reading): string {
  const { field, method, value, qid } = condition
  const asked = variables.byQuestion.get(qid)
  const token = /^\{(.+)\}$/.exec(field)?.[1]
  const isBox = (asked?.question.type === 'M' || asked?.question.type === 'P') && !token
  const name = token ?? (isBox ? boxName(field, value) : field)
  const other = /^@(.+)@$/.exec(value)?.[1]
  if (isBox) return `${name}.NAOK ${method || '=='} "Y"`
  if (method === 'RX') return `regexMatch(${quoted(value)}, ${name}.NAOK)`
  if (value.trim() === '') return `${method === '!=' ? '!' : ''}is_empty(${name}.NAOK)`
  const right = other === undefined ? quoted(value) : `${other}.NAOK`
  const compared = `${name}.NAOK ${method || '=='} ${isNumber(value) ? value.trim() : right}`
  return isNumber(value) && method !== '!=' ? `!is_empty(${name}.NAOK) && ${compared}` : compared
}

/** `+12X3X4SQ001` names the box itself; `12X3X4` and its value `SQ001` name it together. */
function boxName(field: string, value: string): string {
  return field.startsWith('+') ? field.slice(1) : `${field}${value}`
}

function isNumber(value: string): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value.trim())
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
