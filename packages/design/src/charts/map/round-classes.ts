import type { Figure, MapChart } from '@meinungsbild/exchange'
import { textsFor } from '../../texts.ts'
import { isNumber } from '../drawing/share.ts'
import { multipleOf, roundStep, stepBetween, stepsTo } from '../round-steps.ts'
import { mapTexts } from './map.texts.ts'

const most = 5

/**
 * At most five classes of equal, round width that hold all figures. `unit` says how their bounds are written: shares of 0 to
 * 1 as percent, or plain numbers. Empty if no figure may be shown.
 */
export function roundClasses(
  figures: readonly Figure[],
  unit: 'share' | 'number',
  language: string,
): MapChart['classes'] {
  const values = figures.map(({ value }) => value).filter(isNumber)
  if (values.length === 0) return []
  const [low, high] = [Math.min(...values), Math.max(...values)]
  let step = stepBetween(low, high, most)
  while (classCount(low, high, step) > most) step = roundStep(step * 1.1)
  const first = stepsTo(low, step, 'below')
  const words = textsFor(mapTexts, language)
  const locale = language === 'en' ? 'en-GB' : language
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 })
  const written = (bound: number) =>
    format.format(Number((unit === 'share' ? bound * 100 : bound).toPrecision(12)))
  return Array.from({ length: classCount(low, high, step) }, (_, index) => {
    const from = multipleOf(first + index, step)
    const below = multipleOf(first + index + 1, step)
    const range = high === below ? words.upTo : words.below
    return { below, shown: range(written(from), written(below), unit === 'share') }
  })
}

function classCount(low: number, high: number, step: number): number {
  return Math.max(stepsTo(high, step, 'above') - stepsTo(low, step, 'below'), 1)
}
