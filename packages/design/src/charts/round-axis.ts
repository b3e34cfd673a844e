import type { Axis, Figure } from '@meinungsbild/exchange'
import { isNumber } from './drawing/share.ts'
import { multipleOf, stepBetween, stepsTo } from './round-steps.ts'

export type AxisOptions = {
  /** Of the numbers at its ticks. */
  readonly language: string
  /** Values that the axis must hold in any case: 0, or the ends of an answer scale. */
  readonly holding?: readonly number[]
  /** Counts have no ticks between whole numbers. */
  readonly whole?: boolean
}

/** An axis for shares of 0 to 1, written in percent: round ticks around the figures and their intervals. */
export function shareAxis(name: string, figures: readonly Figure[], options: AxisOptions): Axis {
  const format = new Intl.NumberFormat(locale(options), {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  const axis = roundAxis(name, figures, options, format)
  // No share lies beyond these, so no axis has to.
  return { ...axis, from: Math.max(axis.from, 0), to: Math.min(axis.to, 1) }
}

/** An axis for numbers such as means or counts: round ticks around the figures and their intervals. */
export function numberAxis(name: string, figures: readonly Figure[], options: AxisOptions): Axis {
  const format = new Intl.NumberFormat(locale(options), { maximumFractionDigits: 10 })
  return roundAxis(name, figures, options, format)
}

function locale({ language }: AxisOptions): string {
  return language === 'en' ? 'en-GB' : language
}

/** About this many parts, so that ticks stay apart on a phone. */
const parts = 4

function roundAxis(
  name: string,
  figures: readonly Figure[],
  { holding = [], whole = false }: AxisOptions,
  format: Intl.NumberFormat,
): Axis {
  const held = [...holding, ...figures.flatMap(valuesOf)].filter(isNumber)
  if (held.length === 0) return { name, from: 0, to: 1, ticks: [] }
  const [low, high] = [Math.min(...held), Math.max(...held)]
  const round = stepBetween(low, high, parts)
  const step = whole ? Math.ceil(round) : round
  const first = stepsTo(low, step, 'below')
  const last = Math.max(stepsTo(high, step, 'above'), first + 1)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const at = multipleOf(first + index, step)
    return { at, shown: format.format(at) }
  })
  return { name, from: multipleOf(first, step), to: multipleOf(last, step), ticks }
}

function valuesOf({ value, interval }: Figure): readonly (number | null)[] {
  return value === null || interval === undefined ? [value] : [value, interval.low, interval.high]
}
