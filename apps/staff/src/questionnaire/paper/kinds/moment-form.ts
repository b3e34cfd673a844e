import { formatDay, uiLanguage } from '@meinungsbild/design'
import type { DateQuestion, MonthQuestion, TimeQuestion } from '@meinungsbild/questionnaire'
import type { AnswerForm } from '../answer-form.ts'
import type { Sheet } from '../sheet.ts'
import { written } from './written-forms.ts'

/** Boxes for a day, a month or a time of day, with the limits in words. */
export function momentForm(
  question: DateQuestion | MonthQuestion | TimeQuestion,
  sheet: Sheet,
): AnswerForm {
  const { words } = sheet
  const { min, max } = question
  const unit = question.kind === 'time' ? words.timeUnit : ''
  const pattern = words[`${question.kind}Pattern`]
  const shown = (limit: string) => limitInWords(question.kind, limit, sheet)
  const how = [
    ...(min === undefined ? [] : [words.notBefore(shown(min))]),
    ...(max === undefined ? [] : [words.notAfter(shown(max))]),
  ]
  return written(question, [{ kind: 'boxes', label: '', pattern, unit }], how, sheet)
}

function limitInWords(kind: 'date' | 'month' | 'time', limit: string, { language }: Sheet): string {
  const ui = uiLanguage(language)
  if (kind === 'date') return formatDay(limit, ui)
  const [year, month] = /^(\d{4})-(\d\d)$/.exec(limit)?.slice(1) ?? []
  return kind === 'time' || year === undefined ? limit : `${month}/${year}`
}
