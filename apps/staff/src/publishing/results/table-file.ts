import type {
  CellResult,
  ReleasedFigure,
  ReleasedResults,
  VariableResult,
  Withheld,
} from '@meinungsbild/analysis'
import { inLanguage, type Language, type Variable } from '@meinungsbild/questionnaire'
import { csv } from '../../questionnaire/codebook/csv.ts'
import { secret } from '../../results/share-in-words.ts'

const head = [
  'variable',
  'frage',
  'zeile',
  'gruppiert_nach',
  'gruppe',
  'antwort_code',
  'antwort',
  'anzahl',
  'anteil_prozent',
  'basis',
] as const

/** The name of the table of one question among the open data. */
export function tableName(question: string): string {
  return `tabelle-${question.replaceAll(/[^A-Za-z0-9_-]/g, '_')}.csv`
}

/**
 * Released figures as a table for machines: a line per answer and group. Shares have as many decimals as people are
 * shown, no more; a point (.) stands where a figure is kept secret.
 */
export function tableFile(
  { variables, breakdowns }: Pick<ReleasedResults, 'variables' | 'breakdowns'>,
  language: Language,
  question?: string,
): string {
  const isAsked = ({ question: of }: Variable) => question === undefined || of === question
  const whole = variables
    .filter(({ variable }) => isAsked(variable))
    .flatMap((result) => lines(result, ['', ''], language))
  const grouped = breakdowns
    .filter(({ variable }) => isAsked(variable))
    .flatMap(({ by, groups }) =>
      groups.flatMap(({ category, result }) =>
        lines(result, [by.id, inLanguage(category.label, language)], language),
      ),
    )
  return csv([head, ...whole, ...grouped])
}

function lines(
  result: VariableResult,
  group: readonly [by: string, group: string],
  language: Language,
): readonly (readonly string[])[] {
  const { variable } = result
  const named = [
    variable.id,
    inLanguage(variable.text, language),
    [variable.rowLabel, variable.columnLabel]
      .flatMap((label) => (label === undefined ? [] : [inLanguage(label, language)]))
      .join(' – '),
    ...group,
  ]
  const figures = (cell: CellResult, base: ReleasedFigure) => [
    count(cell.count),
    percentage(cell.share),
    count(base),
  ]
  switch (result.kind) {
    case 'withheld':
      return [[...named, '', '', secret, secret, secret]]
    case 'texts':
      return [[...named, '', '', count(result.base), '', count(result.base)]]
    case 'numbers':
      return result.bins.map((bin) => [
        ...named,
        '',
        inLanguage(bin.label, language),
        ...figures(bin, result.base),
      ])
    case 'categories':
      return result.categories.map((each) => [
        ...named,
        each.category.code,
        inLanguage(each.category.label, language),
        ...figures(each, result.base),
      ])
    default:
      return result satisfies never
  }
}

function count(figure: ReleasedFigure | Withheld | undefined): string {
  if (figure === undefined) return ''
  return figure.kind === 'figure' ? String(figure.value) : secret
}

function percentage(share: ReleasedFigure | Withheld): string {
  return share.kind === 'figure' ? inLanguage(share.shown, 'de').replace(/\s*%$/, '') : secret
}
