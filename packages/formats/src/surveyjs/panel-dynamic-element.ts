import type { Repeat } from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { columnKey } from '../form-reading/coding.ts'
import { ownWords } from '../form-reading/form-reading.ts'
import { meaningOf } from '../form-reading/meaning-of.ts'
import { repeatableOf } from '../form-reading/repeatable.ts'
import type { Building } from './building.ts'
import { finishElement } from './element-base.ts'
import { entryCountOf, type EntryCount } from './entry-count.ts'
import { partsOf, wordOf, type Fields } from './fields.ts'
import { isPlainTemplate } from './plain-template.ts'
import { unrolledPanel } from './unrolled-panel.ts'
import { wordsAt } from './localized.ts'
import type { Binding } from './names.ts'

const keys = {
  first: 'panelCount',
  min: 'minPanelCount',
  max: 'maxPanelCount',
  add: 'allowAddPanel',
  remove: 'allowRemovePanel',
} as const

/**
 * `paneldynamic`: a repeated group, where all that is in it can be repeated without conditions; else its elements once for each
 * entry.
 */
export function panelDynamicItems(building: Building): readonly DraftItem[] {
  const { fields, standing } = building
  const template = partsOf(fields, 'templateElements')
  const count = entryCountOf(fields, keys, 0)
  const isWhole = standing.repeats === 0 && isPlainTemplate(template, building)
  return isWhole
    ? [repeatItem(template, count, building)]
    : unrolledPanel(template, count, building)
}

function repeatItem(
  template: readonly Fields[],
  { min, max }: EntryCount,
  building: Building,
): DraftItem {
  const { fields, base, reading, standing } = building
  const { help, id, text } = base
  const names = new Map<string, Binding>()
  const items = template.flatMap((part) => {
    // A name that is there only once can stay; ids are unique in all of the survey.
    const isOnly = reading.nameCounts.get(wordOf(part, 'name')) === 1
    const prefix = isOnly ? '' : `${id}_`
    return reading.elementItems(
      part,
      { ...standing, names, around: [], prefix, repeats: 1 },
      reading,
    )
  })
  const ids = new Map(
    [...template.entries()].map(([index, part]) => [
      wordOf(part, 'name'),
      items[index]?.question.id ?? '',
    ]),
  )
  for (const inner of ids.values()) {
    const coding = reading.codings.get(inner)
    if (coding !== undefined) reading.codings.set(columnKey(id, inner), coding)
  }
  const question: Repeat = {
    kind: 'repeat',
    id,
    text,
    ...(help !== undefined && { help }),
    ...(base.required && { required: true }),
    entry:
      wordsAt(fields, ['templateTitle'], building, reading) ??
      ownWords(reading, 'Eintrag', 'Entry'),
    min,
    max,
    questions: items.flatMap((item) => repeatableOf(item.question) ?? []),
  }
  const inEntry = (entry: number, name: string, steps: readonly string[]) => {
    const inner = ids.get(name)
    return inner === undefined
      ? undefined
      : meaningOf(id, [String(entry + 1), inner, ...steps], reading)
  }
  return finishElement(
    question,
    building,
    {},
    {
      value: ([first, name = '', ...steps]) =>
        first === undefined ? meaningOf(id, [], reading) : inEntry(Number(first), name, steps),
      entries: (name) =>
        Array.from({ length: max }, (_, entry) => inEntry(entry, name, [])).filter(
          (value) => value !== undefined,
        ),
    },
  )
}
