import {
  isAsked,
  type Check,
  type Question,
  type QuestionBase,
  type SpecialAnswer,
} from '@meinungsbild/questionnaire'
import { conditionAt } from '../condition/condition-at.ts'
import { isBlankCondition } from '../condition/condition-fields.ts'
import { writeCondition } from '../condition/write-condition.ts'
import type { ConditionPlace } from '../condition/earlier-questions.ts'
import { defined } from '../parts/defined.ts'
import type { FormReading } from '../parts/form-reading.ts'
import { presentRows } from '../parts/rows.ts'
import { line, readOptionalText, readText, writeText } from '../parts/text-fields.ts'
import { tickedOf } from './fields/ticked.ts'
import type { FormWriting } from './kinds/kind-form.ts'

export const specialAnswers: readonly SpecialAnswer[] = ['dontKnow', 'noAnswer', 'notApplicable']

/*
 * What every kind of question has. `answer` marks a form that shows what only questions have which people answer, `checks`
 * one that shows what must hold between answers.
 */

export function writeBase(writing: FormWriting, question: Question): void {
  const { form, languages, questionnaire, language } = writing
  form.set('id', question.id)
  form.set('kind', question.kind)
  form.set('answer', 'shown')
  form.set('checks', 'shown')
  writeText(form, 'text', question.text, languages)
  writeText(form, 'help', question.help, languages)
  writeText(form, 'purpose', question.purpose, languages)
  if (question.required) form.set('required', 'yes')
  if (question.personal) form.set('personal', 'yes')
  for (const special of question.special ?? []) form.append('special', special)
  writeCondition(form, 'visibleIf', question.visibleIf, questionnaire, language)
  writeCondition(form, 'requiredIf', question.requiredIf, questionnaire, language)
  for (const [row, { that, message }] of (question.checks ?? []).entries()) {
    form.set(`checks.${row}.was`, String(row))
    writeCondition(form, `checks.${row}.that`, that, questionnaire, language)
    writeText(form, `checks.${row}.message`, message, languages)
  }
}

/** Reads what `writeBase` wrote; what the form does not show stays as it was. */
export function readBase(reading: FormReading, before: Question): QuestionBase {
  const { form, languages, mayRename } = reading
  const condition = (name: 'visibleIf' | 'requiredIf') =>
    conditionAt(reading, name, before[name], { kind: 'question', id: before.id })
  const asked = isAsked(before) ? answerFields(reading, before) : {}
  return {
    id: mayRename ? line(form, 'id') : before.id,
    text: readText(form, 'text', languages, before.text),
    ...defined({
      help: readOptionalText(form, 'help', languages, before.help),
      visibleIf: condition('visibleIf'),
      requiredIf: condition('requiredIf'),
      purpose: readOptionalText(form, 'purpose', languages, before.purpose),
      checks: checksIn(reading, before),
      item: before.item,
    }),
    ...asked,
  }
}

function answerFields(
  { form }: FormReading,
  before: Question,
): Pick<QuestionBase, 'required' | 'personal' | 'special'> {
  const { required, personal, special } = before
  if (!form.has('answer')) return defined({ required, personal, special })
  const ticked = tickedOf(form, 'special', specialAnswers)
  const yes = (name: string, was: boolean | undefined) =>
    form.has(name) ? true : was === false ? false : undefined
  return defined({
    required: yes('required', required),
    personal: yes('personal', personal),
    special: ticked.length > 0 || special?.length === 0 ? ticked : undefined,
  })
}

function checksIn(reading: FormReading, before: Question): readonly Check[] | undefined {
  const { form, languages } = reading
  if (!form.has('checks')) return before.checks
  const checks = presentRows(form, 'checks').flatMap((row) => {
    const name = `checks.${row}`
    const was = line(form, `${name}.was`)
    const known = was === '' ? undefined : before.checks?.[Number(was)]
    const message = readText(form, `${name}.message`, languages, known?.message)
    if (isBlankCondition(form, `${name}.that`) && Object.keys(message).length === 0) return []
    const place: ConditionPlace = { kind: 'check', id: before.id }
    const that = conditionAt(reading, `${name}.that`, known?.that, place)
    return that === undefined ? [] : [{ that, message }]
  })
  return checks.length > 0 || before.checks?.length === 0 ? checks : undefined
}
