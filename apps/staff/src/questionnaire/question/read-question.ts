import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Question, Questionnaire, SpecialAnswer } from '@meinungsbild/questionnaire'
import type { FieldFlaw } from '../../fields/field-flaw.ts'
import { readCondition } from '../condition/condition-fields.ts'
import { conditionTexts } from '../condition/condition.texts.ts'
import { earlierVariables } from '../condition/earlier-variables.ts'
import { readDecimal } from '../parts/decimal.ts'
import { line, readOptionalText, readText } from '../parts/text-fields.ts'
import { questionTexts } from './question.texts.ts'
import { readMatrixRows, readOptions, readPoints, type ListReading } from './read-lists.ts'

export type QuestionReading =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly flaws: readonly FieldFlaw[] }

/**
 * Reads the form of a question. Refuses only what cannot be kept at all, as words where a number belongs; whether the
 * question makes sense is told by `lint` when it is saved.
 */
export function readQuestion(
  form: URLSearchParams,
  before: Question,
  questionnaire: Questionnaire,
  language: UiLanguage,
): QuestionReading {
  const { languages } = questionnaire
  const words = textsFor(questionTexts, language)
  const flaws: FieldFlaw[] = []
  const reading = { form, languages, language, noNumber: words.noNumber, flaws }
  const help = readOptionalText(form, 'help', languages, before.help)
  const special = (['dontKnow', 'noAnswer'] as const).filter((each) =>
    form.getAll('special').includes(each),
  )
  const condition = readCondition(form, before.visibleIf, {
    ...{ questionnaire, language },
    earlier: earlierVariables(questionnaire, { kind: 'question', id: before.id }),
    words: textsFor(conditionTexts, language),
  })
  if (!condition.ok) flaws.push(...condition.flaws)
  const base = {
    id: line(form, 'id'),
    text: readText(form, 'text', languages, before.text),
    ...(help && { help }),
    ...(condition.ok && condition.condition && { visibleIf: condition.condition }),
    ...(form.has('required') && { required: true }),
    ...(special.length > 0 && { special: inOrderOf(before.special, special) }),
  }
  const question = withKind(base, before, reading)
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, question }
}

/** Boxes have no order; where one was set before (by an imported file), it stays. */
function inOrderOf(
  before: readonly SpecialAnswer[] | undefined,
  ticked: readonly SpecialAnswer[],
): readonly SpecialAnswer[] {
  const isReversed = before?.[0] === 'noAnswer' && before[1] === 'dontKnow'
  return isReversed ? ticked.toReversed() : ticked
}

type Base = Pick<Question, 'id' | 'text' | 'help' | 'visibleIf' | 'required' | 'special'>

function withKind(base: Base, before: Question, reading: ListReading): Question {
  const { kind } = before
  const optional = <Value>(name: string, value: Value | undefined) =>
    value === undefined ? {} : { [name]: value }
  const limit = (name: string) => optional(name, readNumber(name, reading))
  switch (kind) {
    case 'singleChoice':
      return { ...base, kind, options: readOptions(before.options, reading) }
    case 'multipleChoice': {
      const options = readOptions(before.options, reading)
      return { ...base, kind, options, ...limit('min'), ...limit('max') }
    }
    case 'scale':
      return { ...base, kind, points: readPoints(before.points, reading) }
    case 'matrix': {
      const rows = readMatrixRows(before.rows, reading)
      return { ...base, kind, rows, points: readPoints(before.points, reading) }
    }
    case 'number': {
      const unit = readOptionalText(reading.form, 'unit', reading.languages, before.unit)
      const limits = { ...limit('min'), ...limit('max'), ...limit('decimals') }
      return { ...base, kind, ...limits, ...optional('unit', unit) }
    }
    case 'shortText':
    case 'longText':
      return { ...base, kind, ...limit('maxLength') }
    case 'date': {
      const day = (name: string) => optional(name, line(reading.form, name) || undefined)
      return { ...base, kind, ...day('min'), ...day('max') }
    }
    case 'statement':
      return { ...base, kind }
    default:
      return before satisfies never
  }
}

function readNumber(
  field: string,
  { form, language, noNumber, flaws }: ListReading,
): number | undefined {
  const typed = line(form, field)
  if (typed === '') return undefined
  const number = readDecimal(typed, language)
  if (number === undefined) flaws.push({ field, message: noNumber })
  return number
}
