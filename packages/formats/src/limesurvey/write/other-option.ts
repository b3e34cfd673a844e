import type { MultipleChoice, SingleChoice } from '@meinungsbild/questionnaire'
import type { Fields } from './fields.ts'
import { lineHtml } from './html.ts'
import { otherCodeOf, otherOf } from './naming.ts'
import { note, placeOf, type Writing } from './writing.ts'

export function otherFields(
  question: SingleChoice | MultipleChoice,
  writing: Writing,
): Pick<Fields, 'hasOther' | 'words'> {
  const code = otherOf(question)
  const other = question.options.find((option) => option.code === code)
  if (code === undefined || other === undefined) return {}
  const usual = otherCodeOf(question)
  if (code !== usual) {
    note(
      writing,
      'changed',
      placeOf(question),
      `Die Antwort „${code}“ mit Textfeld wird in LimeSurvey als „${usual}“ gespeichert.`,
      `The option “${code}” with a text field is kept as “${usual}” in LimeSurvey.`,
    )
  }
  if (question.options.filter(({ openText }) => openText).length > 1) {
    note(
      writing,
      'lost',
      placeOf(question),
      'LimeSurvey hat nur ein Textfeld je Frage; die weiteren entfallen.',
      'LimeSurvey has only one text field per question; the others are left out.',
    )
  }
  const label = lineHtml(other.label, placeOf(question), writing)
  return { hasOther: true, words: { other_replace_text: label } }
}

/** Where "Other" stands among the options, unless it is the last. */
export function otherPosition({
  options,
  kind,
}: SingleChoice | MultipleChoice): Readonly<Record<string, string>> {
  const place = options.findIndex(({ openText }) => openText)
  if (place === -1 || place === options.length - 1) return {}
  if (place === 0) return { other_position: 'beginning' }
  const before = options[place - 1]?.code ?? ''
  return kind === 'singleChoice' ? { other_position: 'specific', other_position_code: before } : {}
}
