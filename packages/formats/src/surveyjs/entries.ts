import type { Text } from '@meinungsbild/questionnaire'
import type { NamedValue } from '../expressions/names.ts'
import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { note } from '../form-reading/form-reading.ts'
import type { Use } from '../form-reading/source-expression.ts'
import type { Building } from './building.ts'
import type { Fields } from './fields.ts'
import type { JsReading } from './js-reading.ts'
import type { Binding, Scope } from './names.ts'

/** One entry of a dynamic panel, or one row of a table, that becomes questions of its own. */
export type Entry = {
  /** What stands before the ids of its questions. */
  readonly prefix: string
  readonly heading: (scope: Scope) => Text
  /** What is the same for all of the entry: its number. */
  readonly constants: readonly (readonly [string, NamedValue])[]
  /** When it is shown. */
  readonly visible: (scope: Scope) => readonly Use[]
}

export type Unrolled = {
  readonly items: readonly DraftItem[]
  /** The names of each entry. */
  readonly names: readonly ReadonlyMap<string, Binding>[]
}

/** Questions in all entries together; more become hard to read, on paper above all. */
const mostQuestions = 300

/** So many entries of a template fit, and are taken from the budget of the survey. */
export function fittingEntries(
  template: readonly Fields[],
  wanted: number,
  { budget }: JsReading,
): number {
  const size = Math.max(
    1,
    JSON.stringify(template.map(({ json }) => json)).split('"type"').length - 1,
  )
  const most = Math.floor(Math.min(mostQuestions, Math.max(0, budget.entries)) / size)
  const fitting = Math.max(1, Math.min(wanted, most))
  budget.entries -= fitting * size
  return fitting
}

/** The elements of a template once for each entry, each under its heading. */
export function unrolled(
  template: readonly Fields[],
  entries: readonly Entry[],
  building: Building,
  around: readonly Use[],
): Unrolled {
  const { standing, reading, place } = building
  const names: Map<string, Binding>[] = []
  let before: Scope | undefined
  const items = entries.flatMap(({ prefix, heading, constants, visible }) => {
    const own = new Map<string, Binding>()
    names.push(own)
    const scope: Scope = {
      own,
      constants: new Map([...(standing.scope.constants ?? []), ...constants]),
      outer: standing.scope,
      ...(before !== undefined && { before }),
    }
    before = scope
    const conditions = [...around, ...visible(scope)]
    const within = {
      place,
      scope,
      names: own,
      around: conditions,
      prefix,
      repeats: standing.repeats + 1,
    }
    const id = reading.ids.question(prefix)
    const section = itemOf({ kind: 'section', id, text: heading(scope) }, { visible: conditions })
    const parts = template.flatMap((fields) =>
      reading.elementItems({ ...fields, seen: new Set() }, within, reading),
    )
    return [section, ...parts]
  })
  return { items, names }
}

export function noteUnrolled(entries: number, { reading, place }: Building): void {
  note(
    reading,
    'changed',
    place,
    `Daraus wurden Fragen zu je ${entries} Einträgen, weil es darin Bedingungen oder Arten von Fragen gibt, die sich nicht wiederholen lassen.`,
    `This became questions about ${entries} entries each, as it has conditions or kinds of questions that cannot be repeated.`,
  )
}
