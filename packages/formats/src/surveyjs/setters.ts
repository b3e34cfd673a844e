import type { Question } from '@meinungsbild/questionnaire'
import { call } from '../expressions/construct.ts'
import type { NamedValue } from '../expressions/names.ts'
import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { note } from '../form-reading/form-reading.ts'
import { meaningOf } from '../form-reading/meaning-of.ts'
import type { SourceUse } from '../form-reading/source-expression.ts'
import { conditionAt, type Building } from './building.ts'
import { shownValue } from './shown-value.ts'
import type { JsReading } from './js-reading.ts'
import type { Setter } from './setter.ts'

/** Kinds that have one value, which can be computed instead. */
const settable: ReadonlySet<Question['kind']> = new Set([
  'shortText',
  'longText',
  'number',
  'date',
  'month',
  'singleChoice',
  'yesNo',
  'scale',
  'rating',
  'recommendation',
  'slider',
])

/** The items of an element, as its setters want them. */
export function withSetters(items: readonly DraftItem[], building: Building): readonly DraftItem[] {
  const [item] = items
  const setters = settersOf(building)
  if (setters.length === 0) return items
  if (item === undefined || items.length > 1 || !settable.has(item.question.kind)) {
    failSetters(setters, building.reading)
    return items
  }
  noteSet(building)
  const always = setters.find(({ when }) => when === undefined)
  return always === undefined
    ? setSometimes(item, setters, building)
    : setAlways(item, always, building)
}

/** Notes that nothing is set: what stands there is no question, or none with one value. */
export function failSetters(setters: readonly Setter[], { failures }: JsReading): void {
  for (const { use } of setters) failures.set(use.of, cannotSet)
}

function settersOf({ fields, name, names, reading }: Building): readonly Setter[] {
  const own = (key: string) => conditionAt(key, fields, names, reading)
  const [value, when, reset] = [own('setValueExpression'), own('setValueIf'), own('resetValueIf')]
  return [
    ...(reading.setters.get(name) ?? []),
    ...(value !== undefined && when === undefined ? [{ use: value, value: value.of.source }] : []),
    ...(value !== undefined && when !== undefined
      ? [{ use: { ...when, and: [value.of] }, when: when.of.source, value: value.of.source }]
      : []),
    ...(reset === undefined ? [] : [{ use: reset, when: reset.of.source }]),
  ]
}

/** Nobody is asked; the value is computed and shown. */
function setAlways(item: DraftItem, { use }: Setter, building: Building): readonly DraftItem[] {
  const { reading, base } = building
  const { id, text } = base
  reading.codings.delete(id)
  reading.computed.set(id, use)
  const question = { kind: 'computed', id, text, value: '', type: 'text' } as const
  return [itemOf(question, { visible: item.visible, value: use }), shownValue(item, building)]
}

/** Asked of those for whom nothing is set. */
function setSometimes(
  item: DraftItem,
  setters: readonly Setter[],
  building: Building,
): readonly DraftItem[] {
  const { reading, base } = building
  const { id, text } = base
  const asked = {
    ...item,
    visible: [
      ...item.visible,
      ...setters.map(({ use, when = 'false' }): SourceUse => ({ ...use, source: `!(${when})` })),
    ],
  }
  const computed = setters.flatMap(({ use, when, value }): readonly DraftItem[] => {
    if (value === undefined) return []
    const ownId = reading.ids.question(`${id}_set`)
    const own: SourceUse = { ...use, source: `iif(${when ?? 'true'}, ${value})` }
    reading.computed.set(ownId, own)
    reading.setBeside.set(id, [...(reading.setBeside.get(id) ?? []), ownId])
    const question = { kind: 'computed', id: ownId, text, value: '', type: 'text' } as const
    return [itemOf(question, { visible: item.visible, value: own })]
  })
  return [asked, ...computed]
}

/** The answer to a question, or what was set in its place. */
export function answerOrSet(id: string, reading: JsReading): NamedValue | undefined {
  const answer = meaningOf(id, [], reading)
  const set = (reading.setBeside.get(id) ?? []).flatMap((own) => meaningOf(own, [], reading) ?? [])
  if (answer === undefined || set.length === 0) return answer
  const values = [...set, answer]
  return {
    kind: 'value',
    expression: call('coalesce', ...values.map(({ expression }) => expression)),
    type: values.every(({ type }) => type === answer.type) ? answer.type : 'unknown',
  }
}

function noteSet({ reading, place }: Building): void {
  note(
    reading,
    'changed',
    place,
    'Wo ein Auslöser oder Ausdruck die Antwort setzt, wird nun nicht gefragt, sondern ein berechneter Wert verwendet.',
    'Where a trigger or expression sets the answer, the question is now not asked, and a computed value is used.',
  )
}

const cannotSet = {
  de: 'Die Antwort auf eine solche Frage kann nicht berechnet werden.',
  en: 'The answer to such a question cannot be computed.',
}
