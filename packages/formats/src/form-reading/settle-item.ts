import {
  mapTexts,
  type Check,
  type Computed,
  type Option,
  type Question,
} from '@meinungsbild/questionnaire'
import { anyOf, call } from '../expressions/construct.ts'
import type { DraftItem } from './draft.ts'
import { filledText } from './filled-text.ts'
import { keptType } from './meaning-of.ts'
import { firstBeyond, type Known } from './questions-in.ts'
import type { FormReading } from './form-reading.ts'
import {
  fail,
  isLater,
  joinedConditions,
  readable,
  settledConditions,
  tooLong,
} from './settling.ts'
import type { Use } from './source-expression.ts'

/**
 * The question with its expressions and the earlier answers in its words; undefined for a computed value that cannot be
 * computed. `visible` are the conditions of what stands around it.
 */
export function settleItem(
  item: DraftItem,
  visible: readonly Use[],
  earlier: Known,
  reading: FormReading,
): Question | undefined {
  const base =
    item.value === undefined ? item.question : computed(item, item.value, earlier, reading)
  if (base === undefined) return undefined
  const visibleIf = joinedConditions([...visible, ...item.visible], earlier, reading)
  const requiredIf = requirement(item, earlier, reading)
  const checks = checksOf(item, earlier, reading)
  const question: Question = {
    ...withParts(base, item, earlier, reading),
    ...(visibleIf !== undefined && { visibleIf }),
    ...(requiredIf !== undefined && { requiredIf }),
    ...(checks.length > 0 && { checks }),
  }
  return mapTexts(question, (text) => filledText(text, earlier, reading))
}

function requirement(
  { required }: DraftItem,
  earlier: Known,
  reading: FormReading,
): string | undefined {
  const conditions = settledConditions(required, earlier, reading)
  return conditions.length === 0 ? undefined : readable(anyOf(conditions))
}

function checksOf(
  { checks, question }: DraftItem,
  earlier: Known,
  reading: FormReading,
): readonly Check[] {
  if (checks.length === 0) return []
  const known: Known = { has: (id) => id === question.id || earlier.has(id) }
  return checks.flatMap(({ use, message }) => {
    const that = joinedConditions([use], known, reading)
    return that === undefined ? [] : [{ that, message }]
  })
}

function computed(
  { question }: DraftItem,
  value: Use,
  earlier: Known,
  reading: FormReading,
): Computed | undefined {
  const translated = reading.translateUse(value, 'any')
  if (value.kind === 'source' && reading.failures.has(value.of)) return undefined
  if (question.kind !== 'computed' || !translated.ok) {
    if (!translated.ok) fail(value, translated.message, reading)
    return undefined
  }
  const { expression, type } = translated
  const later = firstBeyond(expression, earlier)
  if (later !== undefined) {
    fail(value, isLater(later), reading)
    return undefined
  }
  const kept = keptType(type)
  const text = readable(kept === undefined ? call('text', expression) : expression)
  if (text === undefined) fail(value, tooLong, reading)
  return text === undefined ? undefined : { ...question, value: text, type: kept ?? 'text' }
}

/** Options and rows with conditions of their own. */
function withParts(
  question: Question,
  { parts }: DraftItem,
  earlier: Known,
  reading: FormReading,
): Question {
  if (parts.size === 0) return question
  const conditionOf = (name: string) => {
    const visibleIf = joinedConditions(parts.get(name) ?? [], earlier, reading)
    return visibleIf === undefined ? {} : { visibleIf }
  }
  const withConditions = (options: readonly Option[]) =>
    options.map((option) => ({ ...option, ...conditionOf(option.code) }))
  switch (question.kind) {
    case 'singleChoice':
    case 'ranking':
      return { ...question, options: withConditions(question.options) }
    case 'multipleChoice':
      return { ...question, options: withConditions(question.options) }
    case 'differential':
      return {
        ...question,
        rows: question.rows.map((row) => ({ ...row, ...conditionOf(row.id) })),
      }
    case 'matrix':
    case 'multipleMatrix':
    case 'dualMatrix':
    case 'numberList':
    case 'constantSum':
    case 'table':
      return {
        ...question,
        rows: question.rows.map((row) => ({ ...row, ...conditionOf(row.id) })),
      }
    default:
      for (const uses of parts.values()) {
        for (const use of uses) fail(use, noParts, reading)
      }
      return question
  }
}

const noParts = {
  de: 'Bei dieser Art von Frage können Antworten und Zeilen keine eigenen Bedingungen haben.',
  en: 'Options and rows of this kind of question cannot have conditions of their own.',
}
