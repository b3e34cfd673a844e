import type { Question } from '@meinungsbild/questionnaire'
import { call } from '../expressions/construct.ts'
import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { ownWords } from '../form-reading/form-reading.ts'
import { meaningOf } from '../form-reading/meaning-of.ts'
import { conditionAt, placeOf, type Building, type ElementBase } from './building.ts'
import { isOn, textOf, valueOf, type Fields } from './fields.ts'
import { noteIgnored, type JsReading } from './js-reading.ts'
import { wordsAt } from './localized.ts'
import { bind, resolverIn, type Binding } from './names.ts'
import { answerOrSet } from './setters.ts'
import type { Standing } from './standing.ts'
import { validationOf } from './validators.ts'
import { visibilityOf } from './visibility.ts'

export function startElement(fields: Fields, standing: Standing, reading: JsReading): Building {
  const name = textOf(fields, 'name')
  valueOf(fields, 'type')
  const place = placeOf(name, standing)
  const names = resolverIn(standing.scope, reading.names)
  const id = reading.ids.question(standing.prefix + name)
  const title = wordsAt(fields, ['title'], { place, names }, reading)
  const help = wordsAt(fields, ['description'], { place, names }, reading)
  const base: ElementBase = {
    id,
    text: title ?? ownWords(reading, name || id, name || id),
    ...(help !== undefined && { help }),
    ...(isOn(fields, 'isRequired') && { required: true }),
  }
  return { fields, name, standing, reading, base, place, names }
}

/** Says what the name of the element means; one that keeps its value under another name has both. */
function bindElement({ fields, name, standing, reading, base }: Building, binding: Binding): void {
  const keys = new Set([name, textOf(fields, 'valueName')].filter(Boolean))
  for (const key of keys) bind(key, binding, standing.names)
  if (name !== '' && !reading.idsByName.has(name)) reading.idsByName.set(name, base.id)
}

export function commentOn(id: string, code?: string) {
  const path = code === undefined ? [id] : [id, code]
  const expression = call('comment', { kind: 'reference', path })
  return { kind: 'value', expression, type: 'text' } as const
}

/**
 * The question as an item with the conditions of its element, which is carried over. `binding` says what its name means, if
 * rows and entries of it are not called as with us.
 */
export function finishElement(
  question: Question,
  building: Building,
  more: Partial<DraftItem> = {},
  binding: Binding = plainBinding(question.id, building.reading),
): DraftItem {
  const { fields, reading } = building
  reading.built.set(question.id, question)
  // Kinds whose own limits validators can set have read them already.
  const checks = fields.seen.has('validators') ? [] : validationOf(building).checks
  return itemOf(question, { ...carryElement(building, binding), checks, ...more })
}

/** Notes that an element is carried over, and gives the conditions of all that it became. */
export function carryElement(
  building: Building,
  binding: Binding,
): Pick<DraftItem, 'visible' | 'required'> {
  const { fields, reading, names } = building
  // Parts of questions, such as the texts of a list, are no questions of the file.
  if (reading.questions.has(fields.path)) reading.questions.set(fields.path, true)
  bindElement(building, binding)
  const required = conditionAt('requiredIf', fields, names, reading)
  const visible = visibilityOf(building)
  noteIgnored(fields, reading)
  return { visible, required: required === undefined ? [] : [required] }
}

export function plainBinding(id: string, reading: JsReading): Binding {
  return {
    value: (steps) =>
      steps.length === 0 ? answerOrSet(id, reading) : meaningOf(id, steps, reading),
    comment: () => commentOn(id),
  }
}
