import type { Keying } from '@meinungsbild/storage'
import type { KeyField } from './key-field.ts'

/** A field in which the two keyings differ; `undefined` where one left it blank. */
export type Difference = {
  readonly field: KeyField
  readonly first: string | undefined
  readonly second: string | undefined
}

/** Where two keyings of one form differ (Prüferfassung), in printed order. */
export function differences(
  fields: readonly KeyField[],
  first: Keying,
  second: Keying,
): readonly Difference[] {
  return fields
    .map((field) => ({
      field,
      first: typedIn(first, field.name),
      second: typedIn(second, field.name),
    }))
    .filter((each) => each.first !== each.second)
}

/** The fields with something in them in either keying: what an error rate is measured against. */
export function fieldsKeyed(fields: readonly KeyField[], first: Keying, second: Keying): number {
  return fields.filter(
    ({ name }) => typedIn(first, name) !== undefined || typedIn(second, name) !== undefined,
  ).length
}

/** One keying of two: what both say, and where they differ, what was chosen; '' for blank. */
export function settled(
  fields: readonly KeyField[],
  first: Keying,
  second: Keying,
  chosen: (field: string) => string,
): Keying {
  const differing = new Set(differences(fields, first, second).map(({ field }) => field.name))
  const entries = fields
    .map(({ name }) => [name, differing.has(name) ? chosen(name) : typedIn(first, name)] as const)
    .filter(
      (entry): entry is readonly [string, string] => entry[1] !== undefined && entry[1] !== '',
    )
  return Object.fromEntries(entries)
}

/** What was typed into a field. A question may be called `constructor`. */
export function typedIn(keying: Keying, field: string): string | undefined {
  return Object.hasOwn(keying, field) ? keying[field] : undefined
}
