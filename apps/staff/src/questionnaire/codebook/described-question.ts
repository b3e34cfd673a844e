import { textsFor, type UiLanguage } from '@meinungsbild/design'
import {
  inLanguage,
  isPersonal,
  type Language,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { describeCondition } from '../condition/describe-condition.ts'
import { kindNames } from '../question/kind.texts.ts'
import type { CodebookQuestion } from './codebook-question.ts'
import { codebookTexts, measureNames } from './codebook.texts.ts'

export type DescribedFact = { readonly label: string; readonly value: string }

/** What a codebook says of a question beside its variables and codes, for page and paper. Values are plain text. */
export function describedQuestion(
  { question, number, page, conditions, groups }: CodebookQuestion,
  questionnaire: Questionnaire,
  language: Language,
  ui: UiLanguage,
): readonly DescribedFact[] {
  const texts = textsFor(codebookTexts, ui)
  const told = (condition: string) => describeCondition(condition, questionnaire, ui)
  const { required, requiredIf, help } = question
  const unit = 'unit' in question && question.unit ? inLanguage(question.unit, language) : ''
  const needed =
    required === true ? texts.yes : requiredIf === undefined ? '' : texts.onlyIf(told(requiredIf))
  const names = textsFor(measureNames, ui)
  const measures = new Set(groups.map(({ variables: [first] }) => names[first.measure]))
  const place = number === undefined ? page : `${page}, ${texts.numbered(number)}`
  return [
    { label: texts.kind, value: textsFor(kindNames, ui)[question.kind] },
    { label: texts.measure, value: [...measures].join(', ') },
    { label: texts.page, value: place },
    ...conditions.map((condition) => ({ label: texts.condition, value: told(condition) })),
    { label: texts.required, value: needed },
    { label: texts.isPersonal, value: isPersonal(question) ? texts.yes : '' },
    { label: texts.unit, value: unit },
    { label: texts.help, value: help === undefined ? '' : inLanguage(help, language) },
    { label: texts.formula, value: question.kind === 'computed' ? question.value : '' },
  ].filter(({ value }) => value !== '')
}
