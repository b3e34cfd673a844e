import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { dataColumnsOf, usualMissingCodes, type DataColumn } from '@meinungsbild/formats'
import { inLanguage, type Language, type Questionnaire } from '@meinungsbild/questionnaire'
import { describeCondition } from '../condition/describe-condition.ts'
import type { CodebookQuestion, CodeGroup } from './codebook-question.ts'
import { codebookTexts, measureNames } from './codebook.texts.ts'
import { codesOf, type Code } from './codes-of.ts'

/** A table of plain texts, for page and paper. */
export type DescribedTable = {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Columns with figures, from 0. */
  readonly numeric: readonly number[]
}

type Words = (typeof codebookTexts)['de']

/** The columns of files by the variable that they hold. */
type FileColumns = ReadonlyMap<string, readonly DataColumn[]>

/** The variables and codes of every question as tables. A single variable is named by its question and needs no table. */
export function tableDescriber(
  questionnaire: Questionnaire,
  language: Language,
  ui: UiLanguage,
): (entry: CodebookQuestion) => readonly DescribedTable[] {
  const texts = textsFor(codebookTexts, ui)
  const columns = Map.groupBy(dataColumnsOf(questionnaire, language).columns, ({ of }) => of)
  return ({ groups }) => {
    const isSingle = groups.length === 1 && groups[0]?.variables.length === 1
    return groups.flatMap((group) => [
      ...(isSingle ? [] : [variableTable(group, questionnaire, language, ui)]),
      ...codeTable(group, columns, questionnaire.languages, language, texts),
    ])
  }
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
  columns: FileColumns,
  languages: readonly Language[],
  language: Language,
  texts: Words,
): readonly DescribedTable[] {
  const codes = codesOf(first, languages)
  if (codes.length === 0) return []
  const numbers = numbersInFiles(columns.get(first.id) ?? [])
  // Options of which several can be chosen have columns of their own.
  const more: readonly (readonly [head: string, figure: (code: Code) => number | undefined])[] = [
    ...(codes.some(({ value }) => value !== undefined)
      ? [[texts.value, ({ value }: Code) => value] as const]
      : []),
    ...(first.measure === 'multiple'
      ? []
      : [[texts.inFiles, ({ code }: Code) => numbers.get(code)] as const]),
  ]
  return [
    {
      caption: texts.codes,
      head: [texts.code, texts.label, ...more.map(([head]) => head)],
      rows: codes.map((code) => [
        code.code,
        labelOf(code, language, texts),
        ...more.map(([, figure]) => String(figure(code) ?? '')),
      ]),
      numeric: more.map((_, index) => index + 2),
    },
  ]
}

function labelOf({ label, missing, openText }: Code, language: Language, texts: Words): string {
  const own = inLanguage(label, language)
  const remark = missing ? texts.missing : openText ? texts.withText : ''
  return remark === '' ? own : `${own} (${remark})`
}

/** What files hold for the codes of a variable. */
function numbersInFiles(columns: readonly DataColumn[]): ReadonlyMap<string, number> {
  const own = columns.flatMap(({ part, variable }) =>
    part === undefined && variable.kind === 'code' ? variable.categories : [],
  )
  return new Map([
    ...Object.entries(usualMissingCodes),
    ...own.map(({ code, value }) => [code, value] as const),
  ])
}
