import {
  noBreakSpace,
  type CategoriesResult,
  type NumbersResult,
  type ReleasedFigure,
  type VariableResult,
} from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import { plainText } from '../papers/plain-text.ts'
import { rowLabel } from '../results/figures/matrix-figure.ts'
import { resultReportTexts } from './result-report.texts.ts'

/**
 * What strikes the eye about results in one sentence, as inline Markdown, numbers with their unit; undefined where they do not bear one: few answers,
 * nothing that stands out, or something that is kept secret and might be more.
 */
export function firstSentence(
  results: readonly VariableResult[],
  unit: string,
  language: UiLanguage,
): string | undefined {
  const [first, ...others] = results
  if (first === undefined || results.some(isUncertain)) return undefined
  if (others.length > 0) return aboutRows(results.filter(isCategories), language)
  switch (first.kind) {
    case 'categories':
      return aboutCategories(first, language)
    case 'numbers':
      return aboutNumbers(first, unit, language)
    case 'texts':
    case 'withheld':
      return undefined
    default:
      return first satisfies never
  }
}

function isUncertain(result: VariableResult): boolean {
  return result.kind === 'withheld' || result.smallBase
}

function isCategories(result: VariableResult): result is CategoriesResult {
  return result.kind === 'categories'
}

function aboutCategories(
  { variable, categories }: CategoriesResult,
  language: UiLanguage,
): string | undefined {
  const texts = textsFor(resultReportTexts, language)
  const shares = categories.flatMap(({ category, share }) =>
    share.kind === 'figure' ? [{ label: quoted(category.label, language), ...share }] : [],
  )
  const [most, next] = shares.toSorted((one, other) => other.value - one.value)
  if (most === undefined || shares.length < categories.length || most.value === next?.value)
    return undefined
  const shown = inLanguage(most.shown, language)
  if (variable.measure !== 'multiple') return texts.mostOften(most.label, shown)
  const first = texts.mostNamed(most.label, shown)
  return next === undefined || next.value === 0
    ? first
    : `${first} ${texts.thenNamed(next.label, inLanguage(next.shown, language))}`
}

function aboutNumbers(
  { mean, median }: NumbersResult,
  unit: string,
  language: UiLanguage,
): string | undefined {
  const texts = textsFor(resultReportTexts, language)
  if (mean === undefined) return undefined
  const shown = ({ shown: words }: ReleasedFigure) =>
    `${inLanguage(words, language)}${unit === '' ? '' : `${noBreakSpace}${plainText(unit)}`}`
  return median === undefined
    ? texts.onAverage(shown(mean))
    : texts.medianToo(shown(mean), shown(median))
}

function aboutRows(rows: readonly CategoriesResult[], language: UiLanguage): string | undefined {
  const means = rows.flatMap((row) =>
    row.mean === undefined ? [] : [{ label: plainText(rowLabel(row, language)), ...row.mean }],
  )
  const ranked = means.toSorted((one, other) => other.value - one.value)
  const [high, low] = [ranked[0], ranked.at(-1)]
  if (high === undefined || low === undefined || high.value === low.value) return undefined
  return textsFor(resultReportTexts, language).rowsBetween(
    high.label,
    inLanguage(high.shown, language),
    low.label,
    inLanguage(low.shown, language),
  )
}

function quoted(label: Text, language: UiLanguage): string {
  return plainText(inLanguage(label, language).trim())
}
