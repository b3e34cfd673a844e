import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage, type Language, type Questionnaire } from '@meinungsbild/questionnaire'
import { describeCondition } from '../condition/describe-condition.ts'
import type { CodeGroup } from './codebook-question.ts'
import { codebookTexts, measureNames } from './codebook.texts.ts'
import { codesOf } from './codes-of.ts'

/** The variables and codes of a group as two tables of plain texts. */
export type DescribedGroup = {
  readonly measure: string
  readonly variables: readonly { readonly name: string; readonly part: string }[]
  readonly codes: readonly {
    readonly code: string
    readonly label: string
    readonly value: string
  }[]
}

export function describedGroup(
  { variables, conditions }: CodeGroup,
  questionnaire: Questionnaire,
  language: Language,
  ui: UiLanguage,
): DescribedGroup {
  const texts = textsFor(codebookTexts, ui)
  const [first] = variables
  return {
    measure: textsFor(measureNames, ui)[first.measure],
    variables: variables.map(({ id, rowLabel, columnLabel }) => {
      const labels = [rowLabel, columnLabel].flatMap((label) =>
        label === undefined ? [] : inLanguage(label, language),
      )
      const condition = conditions.get(id)
      const told = condition === undefined ? '' : describeCondition(condition, questionnaire, ui)
      const part = labels.join(' – ')
      return { name: id, part: told === '' ? part : `${part} (${texts.onlyIf(told)})` }
    }),
    codes: codesOf(first, questionnaire.languages).map(({ code, label, value, ...more }) => {
      const own = inLanguage(label, language)
      const remark = more.missing ? texts.missing : more.openText ? texts.withText : ''
      return {
        code,
        label: remark === '' ? own : `${own} (${remark})`,
        value: value === undefined ? '' : String(value),
      }
    }),
  }
}
