import { textsFor, type FormError, type UiLanguage } from '@meinungsbild/design'
import type { KeyFigureDefinition } from '@meinungsbild/procedure'
import type { Variable } from '@meinungsbild/questionnaire'
import { readDecimal, writeDecimal } from '../questionnaire/parts/decimal.ts'
import { keyFiguresTexts } from './key-figures.texts.ts'
import type { RuleKind } from './measurable.ts'
import { readRule } from './read-rule.ts'

/** A key figure as the form shows it. */
export function keyFigureFields(
  figure: KeyFigureDefinition | undefined,
  language: UiLanguage,
): URLSearchParams {
  if (figure === undefined) return new URLSearchParams({ rule: 'share', direction: 'atLeast' })
  const { id, title, variable, rule, direction, weight } = figure
  const form = new URLSearchParams({ figure: id, title, variable, rule: rule.kind, direction })
  if (rule.kind === 'share') for (const code of rule.codes) form.append('codes', code)
  if (rule.kind === 'index') {
    for (const item of rule.items) form.append('items', item)
    form.set('best', rule.best)
    form.set('answered', String(rule.atLeast))
  }
  form.set('target', targetInWords(figure, language))
  if (weight !== undefined) form.set('weight', writeDecimal(weight, language))
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
  const rule = readRule({ form, variable, all, language, errors })
  const target = readTarget(form, rule.kind, language, errors)
  const weight = readWeight(form, language, errors)
  if (errors.length > 0 || variable === undefined) return { ok: false, errors }
  const direction = form.get('direction') === 'atMost' ? 'atMost' : 'atLeast'
  const first = rule.kind === 'index' ? rule.items[0] : undefined
  return {
    ok: true,
    figure: {
      title,
      variable: first ?? variable.id,
      rule,
      target,
      direction,
      ...(weight === 1 ? {} : { weight }),
    },
  }
}

function readTarget(
  form: URLSearchParams,
  kind: RuleKind,
  language: UiLanguage,
  errors: FormError[],
): number {
  const texts = textsFor(keyFiguresTexts, language)
  const number = readDecimal((form.get('target') ?? '').replace(/\s*%\s*$/, ''), language)
  if (number === undefined) {
    errors.push({ field: 'target', message: texts.noTarget })
    return 0
  }
  const limits = {
    share: { least: 0, message: texts.noPercent },
    nps: { least: -100, message: texts.noScore },
    index: { least: 0, message: texts.noPoints },
  }
  if (kind !== 'mean' && kind !== 'median') {
    const { least, message } = limits[kind]
    if (number < least || number > 100) errors.push({ field: 'target', message })
  }
  return kind === 'share' ? rounded(number / 100) : number
}

/** 1 where nothing is said. */
function readWeight(form: URLSearchParams, language: UiLanguage, errors: FormError[]): number {
  const typed = (form.get('weight') ?? '').trim()
  const weight = typed === '' ? 1 : readDecimal(typed, language)
  if (weight !== undefined && weight > 0) return weight
  errors.push({ field: 'weight', message: textsFor(keyFiguresTexts, language).noWeight })
  return 1
}

/** Without the last bits of the division: 58.3 percent is 0.583. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
