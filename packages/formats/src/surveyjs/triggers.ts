import type { DraftItem, DraftJump } from '../form-reading/draft.ts'
import type { SourceUse } from '../form-reading/source-expression.ts'
import { quoted } from './choice-source.ts'
import { computedValue } from './computed-values.ts'
import { conditionAt } from './building.ts'
import { isList, partsOf, textOf, valueOf, type Fields } from './fields.ts'
import { noteIgnored, type JsReading } from './js-reading.ts'
import type { Json } from './json-source.ts'
import { resolverIn } from './names.ts'

/** What triggers become: jumps, and computed values. */
export type Triggered = {
  readonly jumps: readonly DraftJump[]
  readonly computed: readonly DraftItem[]
}

/** Notes which elements triggers show, and whose answers they set, before these are built. */
export function readElementTriggers(survey: Fields, reading: JsReading): void {
  for (const trigger of partsOf(survey, 'triggers')) {
    const type = typeOf(trigger)
    const use = conditionOf(trigger, reading)
    if (use === undefined) continue
    if (type === 'visible') {
      for (const name of ['pages', 'questions'].flatMap((key) => namesIn(valueOf(trigger, key)))) {
        reading.shown.set(name, [...(reading.shown.get(name) ?? []), use])
      }
    }
    const target = textOf(trigger, 'setToName')
    if (!reading.elements.has(target)) continue
    const value = valueSource(trigger)
    const setter = { use, when: use.of.source, ...(value !== undefined && { value }) }
    reading.setters.set(target, [...(reading.setters.get(target) ?? []), setter])
  }
}

function namesIn(list: Json | undefined): readonly string[] {
  return isList(list) ? list.map(String) : []
}

/** The other triggers, once all elements are built. */
export function readTriggers(survey: Fields, reading: JsReading): Triggered {
  const jumps: DraftJump[] = []
  const computed: DraftItem[] = []
  for (const trigger of partsOf(survey, 'triggers')) {
    switch (typeOf(trigger)) {
      case 'visible':
        break
      case 'complete': {
        const use = conditionOf(trigger, reading)
        if (use !== undefined) jumps.push({ use, to: { kind: 'end' } })
        break
      }
      case 'skip': {
        const use = conditionOf(trigger, reading)
        const id = reading.idsByName.get(textOf(trigger, 'gotoName'))
        if (use !== undefined) jumps.push({ use, to: { kind: 'question', id: id ?? '' } })
        break
      }
      default:
        computed.push(...computedBy(trigger, reading))
    }
    noteIgnored(trigger, reading)
  }
  return { jumps, computed }
}

function typeOf(trigger: Fields): string {
  return textOf(trigger, 'type').replace(/trigger$/, '')
}

function conditionOf(trigger: Fields, reading: JsReading): SourceUse | undefined {
  for (const key of ['operator', 'name', 'value']) valueOf(trigger, key)
  return conditionAt('expression', trigger, resolverIn({}, reading.names), reading)
}

/** A trigger that sets a variable is a computed value. */
function computedBy(trigger: Fields, reading: JsReading): readonly DraftItem[] {
  const name = textOf(trigger, 'setToName')
  const value = valueSource(trigger)
  const use = conditionOf(trigger, reading)
  if (use === undefined || reading.elements.has(name)) return []
  if (name === '' || value === undefined || reading.names.has(name)) {
    reading.failures.set(use.of, setsNothing)
    return []
  }
  return [computedValue(name, { ...use, source: `iif(${use.of.source}, ${value})` }, reading)]
}

function valueSource(trigger: Fields): string | undefined {
  const fixed = valueOf(trigger, 'setValue')
  const expression = textOf(trigger, 'runExpression')
  const from = textOf(trigger, 'fromName')
  if (expression !== '') return expression
  if (from !== '') return `{${from}}`
  return typeof fixed === 'string' || typeof fixed === 'number' || typeof fixed === 'boolean'
    ? quoted(fixed)
    : undefined
}

const setsNothing = {
  de: 'Was der Auslöser tut, lässt sich hier nicht berechnen.',
  en: 'What the trigger does cannot be computed here.',
}
