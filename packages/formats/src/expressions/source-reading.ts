import { refusal } from './refusal.ts'
import type { SourceToken, SourceTree } from './source-tree.ts'
import type { Refusal } from './translated.ts'

/** No expression of a real survey is longer, nested more deeply or has more operators. */
export const longestSource = 20_000
const deepestNesting = 50
const mostOperators = 1_000

/** Where reading stands. After the first flaw all that is read is a placeholder. */
export type SourceReading = {
  readonly tokens: readonly SourceToken[]
  at: number
  nesting: number
  operators: number
  flaw: Refusal | undefined
}

/** An operator as the tree names it, and how tightly it binds. */
export type Joint = { readonly operator: string; readonly strength: number }

/** Reads all tokens as one expression by `read`. */
export function readAll(
  tokens: readonly SourceToken[] | Refusal,
  read: (reading: SourceReading) => SourceTree,
): SourceTree | Refusal {
  if ('reason' in tokens) return tokens
  const reading: SourceReading = { tokens, at: 0, nesting: 0, operators: 0, flaw: undefined }
  const tree = read(reading)
  if (tokenAt(reading).kind !== 'end') fail(reading)
  return reading.flaw ?? tree
}

export function tokenAt({ tokens, at }: SourceReading, ahead = 0): SourceToken {
  const last = tokens.at(-1)
  const end = last === undefined ? 0 : last.at + last.text.length
  return tokens[at + ahead] ?? { kind: 'end', text: '…', at: end }
}

/** Goes on if the sign stands here. */
export function take(reading: SourceReading, sign: string): boolean {
  const { kind, text } = tokenAt(reading)
  const isHere = kind === 'sign' && text === sign
  if (isHere) reading.at += 1
  return isHere
}

/** Notes that the token here cannot stand here. */
export function fail(reading: SourceReading): SourceTree {
  const { at, text } = tokenAt(reading)
  reading.flaw ??= refusal('syntax', at, text)
  return { kind: 'constant', value: null, at }
}

/** Reads what stands within something else. */
export function readWithin(reading: SourceReading, read: () => SourceTree): SourceTree {
  const { at } = tokenAt(reading)
  if (reading.nesting >= deepestNesting) reading.flaw ??= refusal('tooLarge', at, '')
  if (reading.flaw) return { kind: 'constant', value: null, at }
  reading.nesting += 1
  const tree = read()
  reading.nesting -= 1
  return tree
}

/** Reads operands and the operators between them; operators of one strength are joined from the left. */
export function readJoined(
  reading: SourceReading,
  jointAt: (reading: SourceReading) => Joint | undefined,
  readOperand: (reading: SourceReading) => SourceTree,
  least = 1,
): SourceTree {
  let left = readOperand(reading)
  for (;;) {
    const joint = reading.flaw ? undefined : jointAt(reading)
    if (joint === undefined || joint.strength < least) return left
    const { at } = tokenAt(reading)
    reading.at += 1
    reading.operators += 1
    if (reading.operators > mostOperators) reading.flaw = refusal('tooLarge', at, '')
    const right = readJoined(reading, jointAt, readOperand, joint.strength + 1)
    left = { kind: 'binary', operator: joint.operator, left, right, at }
  }
}

/** Reads expressions with commas between them up to `end`, which some tools let be missing. */
export function readSeries(
  reading: SourceReading,
  end: string,
  readOne: (reading: SourceReading) => SourceTree,
  { mayBeOpen = false } = {},
): readonly SourceTree[] {
  if (take(reading, end)) return []
  const items = [readWithin(reading, () => readOne(reading))]
  while (!reading.flaw && take(reading, ',')) {
    items.push(readWithin(reading, () => readOne(reading)))
  }
  if (!take(reading, end) && !mayBeOpen) fail(reading)
  return items
}
