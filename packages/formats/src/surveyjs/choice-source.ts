import { note, ownWords } from '../form-reading/form-reading.ts'
import type { Use } from '../form-reading/source-expression.ts'
import { itemsAt, type ChoiceItem } from './choice-items.ts'
import type { Building } from './building.ts'
import { listOf, numberOf, textOf, valueOf, wordOf } from './fields.ts'

const deciding = ['choicesVisibleIf', 'choicesEnableIf']
/** More than a list can have with us. */
const mostGenerated = 1_000
/** So many questions may copy their choices from each other. */
const mostCopies = 20

/**
 * The choices of an element, wherever they come from: its own, copied from another question, or a row of numbers. Undefined,
 * with a line, if they are not in the file.
 */
export function choiceItems(building: Building): readonly ChoiceItem[] | undefined {
  const { fields, standing } = building
  const key = wordOf(fields, 'type') === 'imagemap' ? 'areas' : 'choices'
  const copied = textOf(fields, 'choicesFromQuestion')
  if (copied !== '') return counted(building, () => copiedItems(copied, building))
  const own = () => itemsAt(fields, key, building, deciding)
  const isEmpty = listOf(fields, key).length === 0
  if (isEmpty && valueOf(fields, 'choicesByUrl') !== undefined) return notHere(loaded, building)
  if (isEmpty) return counted(building, () => generatedItems(building))
  return standing.repeats > 0 ? counted(building, own) : own()
}

/** Choices that the file has only once, and we several times. */
function counted(
  building: Building,
  read: () => readonly ChoiceItem[] | undefined,
): readonly ChoiceItem[] | undefined {
  const { budget } = building.reading
  if (budget.choices < 0) return notHere(tooMany, building)
  const items = read()
  budget.choices -= items?.length ?? 0
  return items
}

function notHere(
  [de, en]: readonly [de: string, en: string],
  { place, reading }: Building,
): undefined {
  note(
    reading,
    'lost',
    place,
    `${de}; die Frage wurde zu einem Textfeld.`,
    `${en}; the question became a text field.`,
  )
}

const loaded = [
  'Die Antworten zur Auswahl würden aus dem Netz geladen',
  'The choices would be loaded from the net',
] as const
const answered = [
  'Die Antworten zur Auswahl entstehen erst aus anderen Antworten',
  'The choices only come about from other answers',
] as const
const tooMany = [
  'Alle Fragen zusammen haben zu viele Antworten zur Auswahl',
  'All questions together have too many choices',
] as const

function copiedItems(name: string, building: Building): readonly ChoiceItem[] | undefined {
  const { fields } = building
  const mode = textOf(fields, 'choicesFromQuestionMode')
  const hasParts = ['choiceValuesFromQuestion', 'choiceTextsFromQuestion'].some(
    (key) => textOf(fields, key) !== '',
  )
  const items = hasParts ? [] : itemsOf(name, building)
  if (items.length === 0) return notHere(answered, building)
  if (mode !== 'selected' && mode !== 'unselected') return items
  return items.map((item) => ({
    ...item,
    conditions: [...item.conditions, carriedForward(name, item, mode === 'selected', building)],
  }))
}

/** The choices of another question, which may have them from a third. */
function itemsOf(name: string, building: Building): readonly ChoiceItem[] {
  let from = building.reading.elements.get(name)
  for (let step = 0; from !== undefined && step < mostCopies; step += 1) {
    const items = itemsAt({ ...from, seen: new Set() }, 'choices', building, deciding)
    if (items.length > 0) return items
    from = building.reading.elements.get(wordOf(from, 'choicesFromQuestion'))
  }
  return []
}

/** Which choices are offered depends on what was chosen before. */
function carriedForward(
  name: string,
  { value }: ChoiceItem,
  isSelected: boolean,
  { place, names, reading }: Building,
): Use {
  const element = reading.elements.get(name)
  const type = element === undefined ? '' : wordOf(element, 'type')
  const operator = ['checkbox', 'tagbox', 'ranking'].includes(type) ? 'contains' : '='
  const chosen = `{${name}} ${operator} ${quoted(value)}`
  const source = isSelected ? chosen : `!(${chosen})`
  return { kind: 'source', of: { place, role: 'choicesFromQuestionMode', source }, names }
}

export function quoted(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  return value.includes("'") ? `"${value.replaceAll('"', '')}"` : `'${value}'`
}

/** A row of numbers, as a list for dates or ages has it. */
function generatedItems({ fields, reading }: Building): readonly ChoiceItem[] {
  const from = numberOf(fields, 'choicesMin') ?? 0
  const to = numberOf(fields, 'choicesMax') ?? 0
  const step = numberOf(fields, 'choicesStep') ?? 1
  const length = Math.floor((to - from) / step) + 1
  if (!(to > from) || !(step > 0) || length > mostGenerated) return []
  return Array.from({ length }, (_, index) => {
    const value = from + index * step
    return {
      value,
      label: ownWords(reading, String(value), String(value)),
      conditions: [],
      fields: undefined,
    }
  })
}
