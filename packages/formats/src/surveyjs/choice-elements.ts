import type {
  ExclusiveOption,
  MultipleChoice,
  Question,
  Ranking,
  SingleChoice,
} from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { choiceItems } from './choice-source.ts'
import { choicesOf, type Choices } from './choices.ts'
import { withLocks } from './choice-locks.ts'
import type { Building, ElementBase } from './building.ts'
import { commentOn, finishElement, plainBinding } from './element-base.ts'
import { isOn, numberOf, textOf, valueOf } from './fields.ts'
import type { Binding } from './names.ts'
import { validationOf, type Validation } from './validators.ts'

/** `radiogroup`, `dropdown`, and an `imagepicker` of which one picture is chosen. */
export function singleChoiceItem(building: Building, look: SingleChoice['look']): DraftItem {
  const choices = readChoices(building, false)
  if (choices === undefined) return withoutChoices(building)
  const question: SingleChoice = {
    kind: 'singleChoice',
    ...baseWith(choices, building),
    options: ordered(choices.options, building),
    ...shuffled(building),
    ...commented(building),
    ...(look !== undefined && { look }),
  }
  return finishChoice(question, choices, validationOf(building), building)
}

/** `checkbox`, `tagbox`, and an `imagepicker` of which several pictures are chosen. */
export function multipleChoiceItem(building: Building, look: MultipleChoice['look']): DraftItem {
  const choices = readChoices(building, true)
  if (choices === undefined) return withoutChoices(building)
  const validation = validationOf(building)
  const question: MultipleChoice = {
    kind: 'multipleChoice',
    ...baseWith(choices, building),
    options: ordered(choices.options, building),
    ...shuffled(building),
    ...(look !== undefined && { look }),
    ...limitsOf(validation, building),
  }
  return finishChoice(question, choices, validation, building)
}

export function rankingItem(building: Building): DraftItem {
  const choices = readChoices(building, true)
  if (choices === undefined) return withoutChoices(building)
  const isPartly = isOn(building.fields, 'selectToRankEnabled')
  const validation = validationOf(building)
  const { max } = limitsOf(validation, building)
  const question: Ranking = {
    kind: 'ranking',
    ...baseWith(choices, building),
    options: choices.options.map(({ exclusive: _exclusive, ...option }) => option),
    ...shuffled(building),
    ...(isPartly && max !== undefined && { places: max }),
  }
  return finishChoice(question, choices, validation, building)
}

function readChoices(building: Building, isList: boolean): Choices | undefined {
  const items = choiceItems(building)
  return items && choicesOf(items, building, isList)
}

function finishChoice(
  question: Question,
  { parts, coding }: Choices,
  { checks }: Validation,
  building: Building,
): DraftItem {
  const { reading } = building
  if (coding !== undefined) reading.codings.set(question.id, coding)
  const isList = question.kind !== 'singleChoice'
  const binding: Binding = {
    ...plainBinding(question.id, reading),
    ...(isList && { comment: () => commentOn(question.id, 'other') }),
  }
  return withLocks(finishElement(question, building, { parts, checks }, binding), reading)
}

function baseWith({ special }: Choices, { base }: Building): ElementBase {
  return special.length === 0 ? base : { ...base, special }
}

function shuffled({ fields }: Building): { readonly order?: 'random' } {
  return textOf(fields, 'choicesOrder') === 'random' ? { order: 'random' } : {}
}

/** Options in the order of their words, where the file wants that; what was added stays at the end. */
function ordered(
  options: readonly ExclusiveOption[],
  { fields, reading }: Building,
): readonly ExclusiveOption[] {
  const order = textOf(fields, 'choicesOrder')
  if (order !== 'asc' && order !== 'desc') return options
  const [language] = reading.languages
  const sorted = options
    .filter(({ fixed }) => !fixed)
    .toSorted((a, b) => (a.label[language] ?? '').localeCompare(b.label[language] ?? '', language))
  return [
    ...(order === 'asc' ? sorted : sorted.toReversed()),
    ...options.filter(({ fixed }) => fixed),
  ]
}

function limitsOf(
  { count = {} }: Validation,
  { fields }: Building,
): { readonly min?: number; readonly max?: number } {
  const min = numberOf(fields, 'minSelectedChoices') || (count.min ?? 0)
  const max = numberOf(fields, 'maxSelectedChoices') || (count.max ?? 0)
  return { ...(min > 0 && { min }), ...(max > 0 && { max }) }
}

/** A field for a comment below the choice. */
function commented({ fields }: Building): { readonly comment?: true } {
  if (!isOn(fields, 'showCommentArea', 'hasComment')) return {}
  valueOf(fields, 'commentText')
  return { comment: true }
}

/** The question stays in its place, as one that is answered in words; it does not count as carried over. */
function withoutChoices(building: Building): DraftItem {
  const { fields, reading, base } = building
  const item = finishElement({ kind: 'shortText', ...base }, building)
  reading.questions.set(fields.path, false)
  return item
}
