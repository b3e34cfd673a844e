import {
  fail,
  readAll,
  readJoined,
  readSeries,
  readWithin,
  take,
  tokenAt,
} from '../source-reading.ts'
import type { Joint, SourceReading } from '../source-reading.ts'
import type { SourceTree } from '../source-tree.ts'
import type { Refusal } from '../translated.ts'
import { readTokens } from './tokens.ts'

/**
 * Reads an XPath 1.0 expression as OpenRosa uses it. Paths stay as they are; of the operators only `|`, the union of two
 * paths, is left out.
 */
export function parseXPath(source: string): SourceTree | Refusal {
  return readAll(readTokens(source), readOperation)
}

const strengths: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  '=': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  div: 6,
  mod: 6,
}

function readOperation(reading: SourceReading): SourceTree {
  return readJoined(reading, jointAt, readOperand)
}

function jointAt(reading: SourceReading): Joint | undefined {
  const { kind, text } = tokenAt(reading)
  const strength = kind === 'sign' ? strengths[text] : undefined
  return strength === undefined ? undefined : { operator: text, strength }
}

function readOperand(reading: SourceReading): SourceTree {
  const { kind, text, at } = tokenAt(reading)
  if (take(reading, '-')) {
    const operand = readWithin(reading, () => readOperand(reading))
    return { kind: 'unary', operator: '-', operand, at }
  }
  if (take(reading, '(')) {
    const inner = readWithin(reading, () => readOperation(reading))
    return take(reading, ')') ? inner : fail(reading)
  }
  if (kind === 'sign' || kind === 'end') return fail(reading)
  reading.at += 1
  switch (kind) {
    case 'number':
      return { kind: 'constant', value: Number(text), at }
    case 'text':
      return { kind: 'constant', value: text, at }
    case 'name':
      return { kind: 'name', name: text, at }
    case 'word':
      if (!take(reading, '(')) return fail(reading)
      return { kind: 'call', name: text, arguments: readSeries(reading, ')', readOperation), at }
    default:
      kind satisfies never
      return fail(reading)
  }
}
