import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { ownWords } from '../form-reading/form-reading.ts'
import type { Use } from '../form-reading/source-expression.ts'
import { conditionAt } from './building.ts'
import { plainBinding } from './element-base.ts'
import { partsOf, textOf, type Fields } from './fields.ts'
import { noteIgnored, type JsReading } from './js-reading.ts'
import { bind, resolverIn } from './names.ts'

/** The values that a survey computes beside its questions. */
export function calculatedValues(survey: Fields, reading: JsReading): readonly DraftItem[] {
  return partsOf(survey, 'calculatedValues').flatMap((fields) => {
    const name = textOf(fields, 'name')
    const use = conditionAt('expression', fields, resolverIn({}, reading.names), reading)
    fields.seen.add('includeIntoResult')
    noteIgnored(fields, reading)
    return use === undefined ? [] : [computedValue(name, use, reading)]
  })
}

/** A computed value under a name that expressions can ask for. */
export function computedValue(name: string, value: Use, reading: JsReading): DraftItem {
  const id = reading.ids.question(name)
  reading.computed.set(id, value)
  bind(name, plainBinding(id, reading), reading.names)
  const text = ownWords(reading, name || id, name || id)
  return itemOf({ kind: 'computed', id, text, value: '', type: 'text' }, { value })
}
