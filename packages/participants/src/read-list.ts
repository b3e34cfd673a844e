import { folded, foldedStreet } from './folded.ts'
import type { LineFlaw } from './line-flaw.ts'
import type { ListRules } from './list-rules.ts'
import type { ListedPerson } from './listed-person.ts'
import { readPerson, type LeftOut, type ReadPerson, type TableLine } from './read-person.ts'

/** A table as it comes from a file: the names of its columns and its lines. */
export type ListTable = {
  readonly columns: readonly string[]
  readonly lines: readonly TableLine[]
}

/** What a list comes to. Every line is counted in exactly one place. */
export type ReadList = {
  readonly lines: number
  /** Who can be drawn, in the order of the file. */
  readonly people: readonly ListedPerson[]
  readonly leftOut: Readonly<Record<LeftOut, number>>
  readonly duplicates: readonly Duplicate[]
  readonly flaws: readonly LineFlaw[]
}

/** A line that names somebody who is in another line as well, which is the one that is kept. */
export type Duplicate = { readonly line: number; readonly kept: number }

type Found = Extract<ReadPerson, { kind: 'person' }>

/**
 * Reads a list. The same folded name and date of birth, or without a date the same folded name and address, are the same
 * person; which line is kept depends on what stands in the lines, not on their order.
 */
export function readList({ columns, lines }: ListTable, rules: ListRules): ReadList {
  const leftOut = { blocked: 0, secondary: 0, tooYoung: 0, tooOld: 0 }
  const flaws: LineFlaw[] = []
  const duplicates: { readonly line: number; readonly who: string }[] = []
  const people = new Map<string, Found>()
  for (const line of lines) {
    const read = readPerson(line, columns.length, rules)
    if (read.kind === 'flaw') flaws.push({ line: line.number, code: read.code })
    else if (read.kind === 'leftOut') leftOut[read.because] += 1
    else {
      const who = identity(read)
      const other = people.get(who)
      if (other === undefined || precedes(read, other)) people.set(who, read)
      if (other !== undefined) {
        const dropped = precedes(read, other) ? other : read
        duplicates.push({ line: dropped.person.line, who })
      }
    }
  }
  const kept = (who: string) => people.get(who)?.person.line ?? 0
  return {
    lines: lines.length,
    people: Array.from(people.values(), ({ person }) => person).toSorted((a, b) => a.line - b.line),
    leftOut,
    duplicates: duplicates
      .map(({ line, who }) => ({ line, kept: kept(who) }))
      .toSorted((a, b) => a.line - b.line),
    flaws,
  }
}

function identity({ person, birth }: Found): string {
  const name = `${folded(person.familyName)}|${folded(person.givenNames)}`
  if (birth !== '') return `${name}|${birth}`
  return `${name}|${person.postcode}|${foldedStreet(person.street)}|${person.email}`
}

/** Main homes first, then the order of what the lines say. */
function precedes(one: Found, other: Found): boolean {
  if (one.residence !== other.residence) return one.residence === 'main'
  return rank(one) < rank(other)
}

function rank({ person }: Found): string {
  const { key, stratum, title, language, unit } = person
  return [key, stratum, title, language, unit].join('\n')
}
