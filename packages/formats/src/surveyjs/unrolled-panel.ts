import type { Text } from '@meinungsbild/questionnaire'
import { literal, operation } from '../expressions/construct.ts'
import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { joinedTexts } from '../form-reading/joined-texts.ts'
import { meaningOf } from '../form-reading/meaning-of.ts'
import type { Use } from '../form-reading/source-expression.ts'
import { constantOf } from './choice-items.ts'
import { conditionAt, type Building } from './building.ts'
import { carryElement } from './element-base.ts'
import { fittingEntries, noteUnrolled, unrolled, type Entry } from './entries.ts'
import type { EntryCount } from './entry-count.ts'
import type { Fields } from './fields.ts'
import { wordsAt } from './localized.ts'
import { resolverIn, type Binding, type Scope } from './names.ts'

/** So many entries if people may add as many as they like. */
const usualEntries = 5
/** More dynamic panels than these are not nested in each other. */
const mostRepeats = 2

/** The elements of a dynamic panel once for each entry, with how many entries are wanted asked before. */
export function unrolledPanel(
  template: readonly Fields[],
  count: EntryCount,
  building: Building,
): readonly DraftItem[] {
  const { fields, reading, place, base, standing, name } = building
  if (standing.repeats >= mostRepeats) {
    note(
      reading,
      'lost',
      place,
      `Dynamische Gruppen können nicht mehr als ${mostRepeats}-fach ineinander stehen; diese wurde nicht übernommen.`,
      `Dynamic panels cannot be nested more than ${mostRepeats} deep; this one was not carried over.`,
    )
    return []
  }
  fields.seen.add('templateTitle')
  const wanted = Math.min(count.max, Math.max(count.first, count.min, usualEntries))
  const number = fittingEntries(template, wanted, reading)
  noteUnrolled(number, building)
  const counting = countItem(number, count, building)
  const entries = Array.from({ length: number }, (_, index): Entry => ({
    prefix: `${standing.prefix}${name}${index + 1}_`,
    heading: (scope) => headingOf(index, scope, building),
    constants: [
      ['panelindex', constantOf(index)],
      ['visiblepanelindex', constantOf(index)],
      ['rowindex', constantOf(index + 1)],
    ],
    visible: (scope) => [...counting.from(index + 1), ...templateCondition(scope, building)],
  }))
  const names: ReadonlyMap<string, Binding>[] = []
  const { visible } = carryElement(building, bindingOf(names, counting.id, number, building))
  const all = unrolled(template, entries, building, visible)
  names.push(...all.names)
  const asked = counting.item === undefined ? [] : [{ ...counting.item, visible }]
  return [
    itemOf({ kind: 'section', id: base.id, text: base.text }, { visible }),
    ...asked,
    ...all.items,
  ]
}

/** `{panel[0].q}`, `{panel.length}`, and the values of all entries for `sumInArray({panel}, 'q')`. */
function bindingOf(
  names: readonly ReadonlyMap<string, Binding>[],
  countId: string | undefined,
  number: number,
  { reading }: Building,
): Binding {
  return {
    value: ([first, name = '', ...steps]) => {
      if (first !== 'length') return names[Number(first)]?.get(name)?.value(steps)
      return countId === undefined ? constantOf(number) : meaningOf(countId, [], reading)
    },
    entries: (name) => names.flatMap((own) => own.get(name)?.value([]) ?? []),
  }
}

/** How many entries are wanted, where that is not fixed. */
function countItem(
  number: number,
  { min, max, first }: EntryCount,
  { reading, base }: Building,
): {
  readonly id?: string
  readonly item?: DraftItem
  readonly from: (entry: number) => readonly Use[]
} {
  if (min === max && first === max) return { from: () => [] }
  const id = reading.ids.question(`${base.id}_count`)
  const text =
    joinedTexts(
      [
        base.text,
        ownWords(
          reading,
          'Wie viele Einträge möchten Sie machen?',
          'How many entries do you want to make?',
        ),
      ],
      ' – ',
    ) ?? base.text
  const question = { kind: 'number', id, text, min, max: Math.max(number, min) } as const
  reading.built.set(id, question)
  const asked = { kind: 'reference', path: [id] } as const
  return {
    id,
    item: itemOf(question),
    from: (entry) => [
      {
        kind: 'made',
        expression: operation('>=', asked, literal(entry)),
        type: 'truth',
      },
    ],
  }
}

function headingOf(index: number, scope: Scope, { fields, reading, place, base }: Building): Text {
  const names = resolverIn(scope, reading.names)
  // A heading cannot show what is only asked below it.
  const looksAhead = JSON.stringify(fields.json['templateTitle'] ?? '').includes('{panel.')
  const title = looksAhead
    ? undefined
    : wordsAt(fields, ['templateTitle'], { place, names }, reading)
  const number = ownWords(reading, String(index + 1), String(index + 1))
  return title ?? joinedTexts([base.text, number], ' ') ?? number
}

function templateCondition(scope: Scope, { fields, reading }: Building): readonly Use[] {
  const use = conditionAt('templateVisibleIf', fields, resolverIn(scope, reading.names), reading)
  return use === undefined ? [] : [use]
}
