import { parseExpression, type Questionnaire } from '@meinungsbild/questionnaire'
import type { UiLanguage } from '@meinungsbild/design'
import { addRow } from '../parts/rows.ts'
import { readCondition } from './condition-fields.ts'
import { writeRows } from './write-condition.ts'
import { knownSubjects, subjectsIn } from './subject.ts'

/**
 * The buttons of a condition: another row, a group, the rows as text and the text as rows. Changes what the form shows;
 * false if another button was pressed.
 */
export function changeCondition(
  form: URLSearchParams,
  questionnaire: Questionnaire,
  language: UiLanguage,
): boolean {
  const [act, name = ''] = (form.get('tun') ?? '').split(':')
  if (!/^\w+(\.\w+)*$/.test(name)) return false
  switch (act) {
    case 'row':
      addRow(form, name, 'subject', '')
      return true
    case 'group':
      addRow(form, name, 'join', 'or')
      return true
    case 'asText':
      showText(form, name, questionnaire, language)
      return true
    case 'asRows':
      showRows(form, name, questionnaire, language)
      return true
    default:
      return false
  }
}

/** What the rows say as text; where a row cannot be read, the text stays as it was. */
function showText(
  form: URLSearchParams,
  name: string,
  questionnaire: Questionnaire,
  language: UiLanguage,
): void {
  const all = new Set(questionnaire.pages.flatMap(({ questions }) => questions.map(({ id }) => id)))
  const subjects = subjectsIn(questionnaire, all, language)
  const errors: [] = []
  form.set(name, 'rows')
  const text = readCondition({ form, questionnaire, language, subjects, errors }, name, undefined)
  if (text !== undefined) form.set(`${name}.text`, text)
  form.set(name, 'text')
}

/** The text as rows, if rows can say it; else it stays a text. */
function showRows(
  form: URLSearchParams,
  name: string,
  questionnaire: Questionnaire,
  language: UiLanguage,
): void {
  const parsed = parseExpression(form.get(`${name}.text`) ?? '')
  if (!parsed.ok) return
  const old = [...form.keys()].filter((field) => /^\d/.test(field.slice(name.length + 1)))
  for (const field of old) if (field.startsWith(`${name}.`)) form.delete(field)
  writeRows(form, name, parsed.expression, knownSubjects(questionnaire, language), language)
}
