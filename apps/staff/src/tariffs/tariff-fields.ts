import { textsFor, type FormError, type UiLanguage } from '@meinungsbild/design'
import {
  pricedUnits,
  tariffFlaws,
  type Price,
  type PricedUnit,
  type Tariff,
  type TariffField,
} from '@meinungsbild/procedure'
import { readPrice, writePrice } from '../costs/euro.ts'
import { readDecimal, writeDecimal } from '../questionnaire/parts/decimal.ts'
import { tariffsTexts } from './tariffs.texts.ts'

export function eachField(unit: PricedUnit): string {
  return `each.${unit}`
}

export function includedField(unit: PricedUnit): string {
  return `included.${unit}`
}

/** A tariff as its form shows it; an empty form without one. */
export function tariffFields(
  tariff: Tariff | undefined,
  language: UiLanguage,
): Readonly<Record<string, string>> {
  if (tariff === undefined) return { kind: 'service', hours: '0' }
  const { name, kind, source, asOf, hours, prices } = tariff
  const written = pricedUnits.flatMap((unit): readonly (readonly [string, string])[] => [
    [eachField(unit), prices[unit].each === 0 ? '' : writePrice(prices[unit].each, language)],
    [includedField(unit), prices[unit].included === 0 ? '' : String(prices[unit].included)],
  ])
  const own = { name, kind, source, asOf, hours: writeDecimal(hours, language) }
  return { ...own, ...Object.fromEntries(written) }
}

type Read =
  | { readonly ok: true; readonly tariff: Tariff }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** Reads the form; every field that is wrong is named. */
export function readTariff(id: string, form: URLSearchParams, language: UiLanguage): Read {
  const texts = textsFor(tariffsTexts, language)
  const text = (name: string) => (form.get(name) ?? '').trim()
  const eachOf = (unit: PricedUnit) => priceIn(text(eachField(unit)), language)
  const includedOf = (unit: PricedUnit) => countIn(text(includedField(unit)))
  const priceOf = (unit: PricedUnit): Price => ({ each: eachOf(unit), included: includedOf(unit) })
  const tariff: Tariff = {
    id,
    name: text('name'),
    kind: text('kind') === 'own' ? 'own' : 'service',
    source: text('source'),
    asOf: text('asOf'),
    hours: text('hours') === '' ? 0 : (readDecimal(text('hours'), language) ?? Number.NaN),
    prices: {
      survey: priceOf('survey'),
      month: priceOf('month'),
      answer: priceOf('answer'),
      letter: priceOf('letter'),
      postage: priceOf('postage'),
      form: priceOf('form'),
      email: priceOf('email'),
      language: priceOf('language'),
      hour: priceOf('hour'),
    },
  }
  const errors = tariffFlaws(tariff).map((field) => errorFor(field, tariff, texts))
  return errors.length === 0 ? { ok: true, tariff } : { ok: false, errors }
}

function priceIn(typed: string, language: UiLanguage): number {
  return typed === '' ? 0 : (readPrice(typed, language) ?? Number.NaN)
}

function countIn(typed: string): number {
  const digits = typed.replace(/[\s.,](?=\d{3}(\D|$))/g, '')
  return digits === '' ? 0 : /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN
}

function errorFor(
  field: TariffField,
  { prices }: Tariff,
  texts: (typeof tariffsTexts)['de'],
): FormError {
  switch (field) {
    case 'name':
    case 'source':
      return { field, message: texts.missing }
    case 'asOf':
      return { field, message: texts.notADay }
    case 'hours':
      return { field, message: texts.notANumber }
    default:
      return Number.isInteger(prices[field].each) && prices[field].each >= 0
        ? { field: includedField(field), message: texts.notACount }
        : { field: eachField(field), message: texts.notAPrice }
  }
}
