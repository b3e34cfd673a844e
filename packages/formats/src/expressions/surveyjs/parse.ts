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
import type { SourceToken, SourceTree } from '../source-tree.ts'
import type { Refusal } from '../translated.ts'
import { readTokens } from './tokens.ts'

/**
 * Reads an expression of SurveyJS. Operators have one name each: `or and == != < <= > >= + - * / % ^ contains notcontains
 * anyof allof noneof`, `!` before and `empty notempty` behind a value. Closing parentheses may be missing.
 */
export function parseSurveyJs(source: string): SourceTree | Refusal {
  return readAll(readTokens(source), readOperation)
}

const joints: Readonly<Record<string, Joint>> = {
  ...named(1, { or: ['||', 'or'] }),
  ...named(2, { and: ['&&', 'and'] }),
  ...named(3, {
    '==': ['==', '=', 'equal'],
    '!=': ['!=', 'notequal'],
    '<': ['<', 'less'],
    '<=': ['<=', 'lessorequal'],
    '>': ['>', 'greater'],
    '>=': ['>=', 'greaterorequal'],
  }),
  ...named(4, { '+': ['+'], '-': ['-'] }),
  ...named(5, { '*': ['*'], '/': ['/'], '%': ['%'] }),
  ...named(6, { '^': ['^', 'power'] }),
  ...named(7, {
    contains: ['*=', 'contains', 'contain'],
    notcontains: ['notcontains', 'notcontain'],
    anyof: ['anyof'],
    allof: ['allof'],
    noneof: ['noneof'],
  }),
}

function named(
  strength: number,
  spellings: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, Joint>> {
  return Object.fromEntries(
    Object.entries(spellings).flatMap(([operator, signs]) =>
      signs.map((sign): [string, Joint] => [sign, { operator, strength }]),
    ),
  )
}

function readOperation(reading: SourceReading): SourceTree {
  return readJoined(reading, jointAt, readFactor)
}

function jointAt(reading: SourceReading): Joint | undefined {
  const { kind, text } = tokenAt(reading)
  const sign = kind === 'word' ? text.toLowerCase() : text
  return (kind === 'word' || kind === 'sign') && Object.hasOwn(joints, sign)
    ? joints[sign]
    : undefined
}

function readFactor(reading: SourceReading): SourceTree {
  const token = tokenAt(reading)
  const { kind, text, at } = token
  const next = tokenAt(reading, 1)
  if (take(reading, '(')) {
    const inner = readWithin(reading, () => readOperation(reading))
    take(reading, ')')
    return inner
  }
  if (take(reading, '[')) {
    return { kind: 'list', items: readSeries(reading, ']', readOperation), at }
  }
  if (kind === 'word' && next.text === '(' && next.at === at + text.length) {
    reading.at += 2
    const given = readSeries(reading, ')', readOperation, { mayBeOpen: true })
    return { kind: 'call', name: text, arguments: given, at }
  }
  if (take(reading, '!') || (kind === 'word' && text.toLowerCase() === 'negate')) {
    if (kind === 'word') reading.at += 1
    const operand = readWithin(reading, () => readFactor(reading))
    return { kind: 'unary', operator: '!', operand, at }
  }
  const atom = readAtom(reading, token, next)
  const { kind: nextKind, text: asked } = tokenAt(reading)
  const operator = asked.toLowerCase()
  if (nextKind !== 'word' || (operator !== 'empty' && operator !== 'notempty')) return atom
  reading.at += 1
  return { kind: 'unary', operator, operand: atom, at }
}

function readAtom(
  reading: SourceReading,
  { kind, text, at }: SourceToken,
  next: SourceToken,
): SourceTree {
  reading.at += 1
  switch (kind) {
    case 'name':
      return { kind: 'name', name: text, at }
    case 'text':
      return { kind: 'constant', value: text, at }
    case 'number':
      return { kind: 'constant', value: Number(text), at }
    case 'word':
      return readWord(reading, text, at)
    case 'sign':
      if (text === '-' && next.kind === 'number' && next.at === at + 1) {
        reading.at += 1
        return { kind: 'constant', value: -Number(next.text), at }
      }
      break
    case 'end':
      break
    default:
      kind satisfies never
  }
  reading.at -= 1
  return fail(reading)
}

/** A word is a text, except for a few. */
function readWord(reading: SourceReading, text: string, at: number): SourceTree {
  if (text === 'null' || text === 'undefined') return { kind: 'constant', value: null, at }
  if (/^(?:true|false)$/i.test(text)) {
    return { kind: 'constant', value: text.toLowerCase() === 'true', at }
  }
  // SurveyJS would read the beginning of such a word only.
  if (!/^(?:null|undefined|true|false)/i.test(text)) return { kind: 'constant', value: text, at }
  reading.at -= 1
  return fail(reading)
}
