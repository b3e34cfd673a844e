import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Question, Questionnaire, SpecialAnswer } from '@meinungsbild/questionnaire'
import type { FormError } from '@meinungsbild/design'
import { readCondition } from '../condition/condition-fields.ts'
import { conditionTexts } from '../condition/condition.texts.ts'
import { earlierVariables } from '../condition/earlier-variables.ts'
import { readDecimal } from '../parts/decimal.ts'
import { line, readOptionalText, readText } from '../parts/text-fields.ts'
import { questionTexts } from './question.texts.ts'
import { readMatrixRows, readOptions, readPoints, type ListReading } from './read-lists.ts'

type QuestionReading =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly errors: readonly FormError[] }

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
  const errors: FormError[] = []
  const reading = { form, languages, language, noNumber: words.noNumber, errors }
  const help = readOptionalText(form, 'help', languages, before.help)
  const special = (['dontKnow', 'noAnswer'] as const).filter((each) =>
    form.getAll('special').includes(each),
  )
  const condition = readCondition(form, before.visibleIf, {
    questionnaire,
    language,
    earlier: earlierVariables(questionnaire, { kind: 'question', id: before.id }),
    words: textsFor(conditionTexts, language),
  })
  if (!condition.ok) errors.push(...condition.errors)
  const base = {
    id: line(form, 'id'),
    text: readText(form, 'text', languages, before.text),
    ...(help && { help }),
    ...(condition.ok && condition.condition && { visibleIf: condition.condition }),
    ...(form.has('required') && { required: true }),
    ...(form.has('personal') && { personal: true }),
    ...(special.length > 0 && { special: inOrderOf(before.special, special) }),
  }
  const question = withKind(base, before, reading)
  return errors.length > 0 ? { ok: false, errors } : { ok: true, question }
}

/** Boxes have no order; where one was set before (by an imported file), it stays. */
function inOrderOf(
  before: readonly SpecialAnswer[] | undefined,
  ticked: readonly SpecialAnswer[],
): readonly SpecialAnswer[] {
  const isReversed = before?.[0] === 'noAnswer' && before[1] === 'dontKnow'
  return isReversed ? ticked.toReversed() : ticked
}

type Base = Pick<
  Question,
  'id' | 'text' | 'help' | 'visibleIf' | 'required' | 'personal' | 'special'
>

function withKind(base: Base, before: Question, reading: ListReading): Question {
  const { form, languages } = reading
  switch (before.kind) {
    case 'singleChoice':
      return { ...base, kind: before.kind, options: readOptions(before.options, reading) }
    case 'multipleChoice': {
      const options = readOptions(before.options, reading)
      return { ...base, kind: before.kind, options, ...limits(reading) }
    }
    case 'scale':
      return { ...base, kind: before.kind, points: readPoints(before.points, reading) }
    case 'matrix': {
      const rows = readMatrixRows(before.rows, reading)
      return { ...base, kind: before.kind, rows, points: readPoints(before.points, reading) }
    }
    case 'number': {
      const decimals = readNumber('decimals', reading)
      const unit = readOptionalText(form, 'unit', languages, before.unit)
      return {
        ...base,
        kind: before.kind,
        ...limits(reading),
        ...(decimals !== undefined && { decimals }),
        ...(unit !== undefined && { unit }),
      }
    }
    case 'shortText':
    case 'longText': {
      const maxLength = readNumber('maxLength', reading)
      return { ...base, kind: before.kind, ...(maxLength !== undefined && { maxLength }) }
    }
    case 'date': {
      const min = line(form, 'min')
      const max = line(form, 'max')
      return { ...base, kind: before.kind, ...(min && { min }), ...(max && { max }) }
    }
    case 'statement':
      return { ...base, kind: before.kind }
    default:
      return before satisfies never
  }
}

function limits(reading: ListReading): { readonly min?: number; readonly max?: number } {
  const min = readNumber('min', reading)
  const max = readNumber('max', reading)
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}

function readNumber(
  field: string,
  { form, language, noNumber, errors }: ListReading,
): number | undefined {
  const typed = line(form, field)
  if (typed === '') return undefined
  const number = readDecimal(typed, language)
  if (number === undefined) errors.push({ field, message: noNumber })
  return number
}
