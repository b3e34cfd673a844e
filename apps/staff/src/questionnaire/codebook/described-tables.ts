import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage, type Language, type Questionnaire } from '@meinungsbild/questionnaire'
import { describeCondition } from '../condition/describe-condition.ts'
import type { CodebookQuestion, CodeGroup } from './codebook-question.ts'
import { codebookTexts, measureNames } from './codebook.texts.ts'
import { codesOf } from './codes-of.ts'

/** A table of plain texts, for page and paper. */
export type DescribedTable = {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Columns with figures, from 0. */
  readonly numeric: readonly number[]
}

type Words = (typeof codebookTexts)['de']

/** The variables and codes of a question as tables. A single variable is named by its question and needs no table. */
export function describedTables(
  { groups }: CodebookQuestion,
  questionnaire: Questionnaire,
  language: Language,
  ui: UiLanguage,
): readonly DescribedTable[] {
  const texts = textsFor(codebookTexts, ui)
  const isSingle = groups.length === 1 && groups[0]?.variables.length === 1
  return groups.flatMap((group) => [
    ...(isSingle ? [] : [variableTable(group, questionnaire, language, ui)]),
    ...codeTable(group, questionnaire.languages, language, texts),
  ])
}

function variableTable(
  { variables, conditions }: CodeGroup,
  questionnaire: Questionnaire,
  language: Language,
  ui: UiLanguage,
): DescribedTable {
  const texts = textsFor(codebookTexts, ui)
  const measure = textsFor(measureNames, ui)[variables[0].measure]
  const rows = variables.map(({ id, rowLabel, columnLabel }) => {
    const labels = [rowLabel, columnLabel].flatMap((label) =>
      label === undefined ? [] : inLanguage(label, language),
    )
    const condition = conditions.get(id)
    const part = labels.join(' – ')
    if (condition === undefined) return [id, part]
    return [id, `${part} (${texts.onlyIf(describeCondition(condition, questionnaire, ui))})`]
  })
  return {
    caption: texts.variablesOf(measure),
    head: [texts.variable, texts.part],
    rows,
    numeric: [],
  }
}

function codeTable(
  { variables: [first] }: CodeGroup,
  languages: readonly Language[],
  language: Language,
  texts: Words,
): readonly DescribedTable[] {
  const codes = codesOf(first, languages)
  if (codes.length === 0) return []
  const valued = codes.some(({ value }) => value !== undefined)
  const rows = codes.map(({ code, label, value, missing, openText }) => {
    const own = inLanguage(label, language)
    const remark = missing ? texts.missing : openText ? texts.withText : ''
    const shown = remark === '' ? own : `${own} (${remark})`
    return [code, shown, ...(valued ? [value === undefined ? '' : String(value)] : [])]
  })
  const head = [texts.code, texts.label, ...(valued ? [texts.value] : [])]
  return [{ caption: texts.codes, head, rows, numeric: valued ? [2] : [] }]
}
