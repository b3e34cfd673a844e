import type { UiLanguage } from '@meinungsbild/design'
import type { Language, Question, ScalePoint } from '@meinungsbild/questionnaire'
import { writeCondition } from '../condition/condition-fields.ts'
import { writeDecimal } from '../parts/decimal.ts'
import { writeText } from '../parts/text-fields.ts'

/** A question as the form shows it; `readQuestion` reads the same question again. */
export function questionFields(
  question: Question,
  languages: readonly Language[],
  language: UiLanguage,
): URLSearchParams {
  const form = new URLSearchParams({ id: question.id, kind: question.kind })
  writeText(form, 'text', question.text, languages)
  writeText(form, 'help', question.help, languages)
  if (question.required) form.set('required', 'yes')
  if (question.personal) form.set('personal', 'yes')
  for (const special of question.special ?? []) form.append('special', special)
  writeCondition(form, question.visibleIf, language)
  writeKind(form, question, languages, language)
  return form
}

function writeKind(
  form: URLSearchParams,
  question: Question,
  languages: readonly Language[],
  language: UiLanguage,
): void {
  const number = (name: string, value: number | undefined) =>
    form.set(name, value === undefined ? '' : writeDecimal(value, language))
  switch (question.kind) {
    case 'singleChoice':
      writeOptions(form, question.options, languages)
      return
    case 'multipleChoice':
      writeOptions(form, question.options, languages)
      for (const [row, { exclusive }] of question.options.entries()) {
        if (exclusive) form.set(`options.${row}.exclusive`, 'yes')
      }
      number('min', question.min)
      number('max', question.max)
      return
    case 'scale':
      writePoints(form, question.points, languages, language)
      return
    case 'matrix':
      for (const [row, { id, label }] of question.rows.entries()) {
        form.set(`rows.${row}.id`, id)
        writeText(form, `rows.${row}.label`, label, languages)
      }
      writePoints(form, question.points, languages, language)
      return
    case 'number':
      number('min', question.min)
      number('max', question.max)
      number('decimals', question.decimals)
      writeText(form, 'unit', question.unit, languages)
      return
    case 'shortText':
    case 'longText':
      number('maxLength', question.maxLength)
      return
    case 'date':
      form.set('min', question.min ?? '')
      form.set('max', question.max ?? '')
      return
    case 'statement':
      return
    default:
      question satisfies never
  }
}

function writeOptions(
  form: URLSearchParams,
  options: readonly (Omit<ScalePoint, 'value'> & { readonly openText?: true })[],
  languages: readonly Language[],
): void {
  for (const [row, { code, label, openText }] of options.entries()) {
    form.set(`options.${row}.code`, code)
    writeText(form, `options.${row}.label`, label, languages)
    if (openText) form.set(`options.${row}.openText`, 'yes')
  }
}

function writePoints(
  form: URLSearchParams,
  points: readonly ScalePoint[],
  languages: readonly Language[],
  language: UiLanguage,
): void {
  for (const [row, { code, label, value }] of points.entries()) {
    form.set(`points.${row}.code`, code)
    writeText(form, `points.${row}.label`, label, languages)
    form.set(`points.${row}.value`, writeDecimal(value, language))
  }
}
