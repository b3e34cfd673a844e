import type { Column } from '../columns/column.ts'
import type { Condition } from '../columns/condition.ts'
import { contentsOf, type Dataset } from '../columns/dataset.ts'

/**
 * A condition as the one text for all ways of saying it that can be told to be the same: without nested "and", every answer
 * once, one condition for each single choice and each number. `[]` is everybody.
 */
export function definitionOf(dataset: Dataset, condition: Condition): string {
  const { columns } = contentsOf(dataset)
  const byVariable = new Map<string, Condition>()
  const others: Condition[] = []
  for (const part of partsOf(condition)) {
    const column = 'variable' in part ? columns.get(part.variable) : undefined
    const plain = column === undefined ? part : plainPart(part, column)
    if (column === undefined || column.kind === 'set') others.push(plain)
    else byVariable.set(column.variable.id, both(byVariable.get(column.variable.id), plain))
  }
  const texts = [...byVariable.values(), ...others].map((part) => JSON.stringify(part))
  return `[${[...new Set(texts)].toSorted().join(',')}]`
}

/** The condition behind a definition. */
export function conditionOf(definition: string): Condition {
  return { kind: 'and', of: JSON.parse(definition) as readonly Condition[] }
}

function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'and' ? condition.of.flatMap(partsOf) : [condition]
}

/** Answers in the order of the questionnaire; of numbers the least and the greatest that somebody gave. */
function plainPart(part: Condition, column: Column): Condition {
  if (part.kind === 'anyOf') {
    const { categories } = column.variable
    const codes = categories.flatMap(({ code }) => (part.codes.includes(code) ? [code] : []))
    return { ...part, codes }
  }
  if (part.kind !== 'between' || column.kind !== 'numbers') return part
  const inside = column.numbers.filter((number) => number >= part.from && number <= part.to)
  const [from, to] = [inside[0], inside.at(-1)]
  return from === undefined || to === undefined
    ? { ...part, from: 1, to: 0 }
    : { ...part, from, to }
}

/** Both conditions on one variable of which everybody has one value. */
function both(one: Condition | undefined, other: Condition): Condition {
  if (one?.kind === 'anyOf' && other.kind === 'anyOf')
    return { ...other, codes: other.codes.filter((code) => one.codes.includes(code)) }
  if (one?.kind === 'between' && other.kind === 'between')
    return { ...other, from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }
  return other
}
