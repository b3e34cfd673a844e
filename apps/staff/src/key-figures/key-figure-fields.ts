import { textsFor, type FormError, type UiLanguage } from '@meinungsbild/design'
import type { KeyFigureDefinition, KeyFigureRule } from '@meinungsbild/procedure'
import type { Variable } from '@meinungsbild/questionnaire'
import { readDecimal, writeDecimal } from '../questionnaire/parts/decimal.ts'
import { keyFiguresTexts } from './key-figures.texts.ts'
import { possibleRules } from './measurable.ts'

/** A key figure as the form shows it. */
export function keyFigureFields(
  figure: KeyFigureDefinition | undefined,
  language: UiLanguage,
): URLSearchParams {
  if (figure === undefined) return new URLSearchParams({ rule: 'share', direction: 'atLeast' })
  const { id, title, variable, rule, direction } = figure
  const form = new URLSearchParams({ figure: id, title, variable, rule: rule.kind, direction })
  if (rule.kind === 'share') for (const code of rule.codes) form.append('codes', code)
  form.set('target', targetInWords(figure, language))
  return form
}

/** The target without its sign: 62,5 for a share of 0.625. */
export function targetInWords(
  { target, rule }: Pick<KeyFigureDefinition, 'target' | 'rule'>,
  language: UiLanguage,
): string {
  return writeDecimal(rule.kind === 'share' ? rounded(target * 100) : target, language)
}

type Reading =
  | { readonly ok: true; readonly figure: Omit<KeyFigureDefinition, 'id'> }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** Reads the form of one key figure; every field that is wrong is named. */
export function readKeyFigure(
  form: URLSearchParams,
  all: readonly Variable[],
  language: UiLanguage,
): Reading {
  const texts = textsFor(keyFiguresTexts, language)
  const errors: FormError[] = []
  const title = (form.get('title') ?? '').trim()
  if (title === '') errors.push({ field: 'title', message: texts.noName })
  const variable = all.find(({ id }) => id === form.get('variable'))
  if (variable === undefined) errors.push({ field: 'variable', message: texts.noVariable })
  const rule = readRule(form, variable, texts, errors)
  const target = readTarget(form, rule.kind, language, errors)
  if (errors.length > 0 || variable === undefined) return { ok: false, errors }
  const direction = form.get('direction') === 'atMost' ? 'atMost' : 'atLeast'
  return { ok: true, figure: { title, variable: variable.id, rule, target, direction } }
}

function readRule(
  form: URLSearchParams,
  variable: Variable | undefined,
  texts: (typeof keyFiguresTexts)['de'],
  errors: FormError[],
): KeyFigureRule {
  const kind = form.get('rule') === 'mean' ? 'mean' : 'share'
  if (variable !== undefined && !possibleRules(variable).includes(kind)) {
    errors.push({ field: 'rule', message: kind === 'mean' ? texts.noMean : texts.noShare })
  }
  if (kind === 'mean') return { kind }
  const ticked = form.getAll('codes')
  const codes = (variable?.categories ?? []).map(({ code }) => code)
  const chosen = codes.filter((code) => ticked.includes(code))
  if (codes.length > 0 && chosen.length === 0) {
    errors.push({ field: 'codes', message: texts.noneTicked })
  }
  return { kind, codes: chosen }
}

function readTarget(
  form: URLSearchParams,
  kind: KeyFigureRule['kind'],
  language: UiLanguage,
  errors: FormError[],
): number {
  const texts = textsFor(keyFiguresTexts, language)
  const number = readDecimal((form.get('target') ?? '').replace(/\s*%\s*$/, ''), language)
  if (number === undefined) {
    errors.push({ field: 'target', message: texts.noTarget })
    return 0
  }
  if (kind === 'mean') return number
  if (number < 0 || number > 100) errors.push({ field: 'target', message: texts.noPercent })
  return rounded(number / 100)
}

/** Without the last bits of the division: 58.3 percent is 0.583. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
