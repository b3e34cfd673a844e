import {
  fail,
  readAll,
  readJoined,
  readSeries,
  readWithin,
  take,
  tokenAt,
  type Joint,
  type SourceReading,
} from '../source-reading.ts'
import type { SourceTree } from '../source-tree.ts'
import type { Refusal } from '../translated.ts'
import { readTokens } from './tokens.ts'

/**
 * Reads an expression of LimeSurvey. Operators have one name each: `or and == != < <= > >= + - * /`. Expressions with commas
 * between them are a `list`, of which the last one counts; `name = expression` and `name += expression` are binary.
 */
export function parseExpressionScript(source: string): SourceTree | Refusal {
  return readAll(readTokens(source), readSequence)
}

const joints: Readonly<Record<string, Joint>> = {
  or: { operator: 'or', strength: 1 },
  '||': { operator: 'or', strength: 1 },
  and: { operator: 'and', strength: 2 },
  '&&': { operator: 'and', strength: 2 },
  eq: { operator: '==', strength: 3 },
  '==': { operator: '==', strength: 3 },
  ne: { operator: '!=', strength: 3 },
  '!=': { operator: '!=', strength: 3 },
  lt: { operator: '<', strength: 4 },
  '<': { operator: '<', strength: 4 },
  le: { operator: '<=', strength: 4 },
  '<=': { operator: '<=', strength: 4 },
  gt: { operator: '>', strength: 4 },
  '>': { operator: '>', strength: 4 },
  ge: { operator: '>=', strength: 4 },
  '>=': { operator: '>=', strength: 4 },
  '+': { operator: '+', strength: 5 },
  '-': { operator: '-', strength: 5 },
  '*': { operator: '*', strength: 6 },
  '/': { operator: '/', strength: 6 },
}

const assigning: ReadonlySet<string> = new Set(['=', '+=', '-=', '*=', '/='])

function readSequence(reading: SourceReading): SourceTree {
  const { at } = tokenAt(reading)
  const items = [readOne(reading)]
  while (!reading.flaw && take(reading, ',')) items.push(readOne(reading))
  const [first] = items
  return first !== undefined && items.length === 1 ? first : { kind: 'list', items, at }
}

function readOne(reading: SourceReading): SourceTree {
  const { kind, text, at } = tokenAt(reading)
  const { kind: nextKind, text: operator } = tokenAt(reading, 1)
  if (kind !== 'name' || nextKind !== 'sign' || !assigning.has(operator)) {
    return readJoined(reading, jointAt, readUnary)
  }
  reading.at += 2
  const left: SourceTree = { kind: 'name', name: text, at }
  return { kind: 'binary', operator, left, right: readJoined(reading, jointAt, readUnary), at }
}

function jointAt(reading: SourceReading): Joint | undefined {
  const { kind, text } = tokenAt(reading)
  return kind === 'sign' ? joints[text] : undefined
}

/** One sign at most: `!!a` is a syntax error. */
function readUnary(reading: SourceReading): SourceTree {
  const { at, text } = tokenAt(reading)
  if (take(reading, '!') || take(reading, '-') || take(reading, '+')) {
    return { kind: 'unary', operator: text, operand: readPrimary(reading), at }
  }
  return readPrimary(reading)
}

function readPrimary(reading: SourceReading): SourceTree {
  const { kind, text, at } = tokenAt(reading)
  if (take(reading, '(')) {
    const inner = readWithin(reading, () => readSequence(reading))
    return take(reading, ')') ? inner : fail(reading)
  }
  switch (kind) {
    case 'number':
      reading.at += 1
      return { kind: 'constant', value: Number(text), at }
    case 'text':
      reading.at += 1
      return { kind: 'constant', value: text, at }
    case 'name':
      reading.at += 1
      return take(reading, '(')
        ? { kind: 'call', name: text, arguments: readSeries(reading, ')', readOne), at }
        : { kind: 'name', name: text, at }
    case 'word':
    case 'sign':
    case 'end':
      return fail(reading)
    default:
      return kind satisfies never
  }
}
