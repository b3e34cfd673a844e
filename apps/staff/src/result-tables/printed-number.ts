import type { ReleasedFigure, Withheld } from '@meinungsbild/analysis'
import { exactlyZero } from '@meinungsbild/formats'
import { secret } from '../results/share-in-words.ts'

/**
 * A released figure as the number that is printed, so that files say no more than paper does: of shares the per cents. The
 * sign for what is secret where there is none; exactly zero is marked, so that sheets print its sign.
 */
export function printedNumber(
  figure: ReleasedFigure | Withheld,
): number | typeof exactlyZero | typeof secret {
  if (figure.kind === 'withheld') return secret
  if (figure.sign === 'nothing') return exactlyZero
  const digits = (figure.shown['en'] ?? '').replace(/[,%\s]/g, '')
  const number = Number(digits)
  if (digits === '' || Number.isNaN(number))
    throw new Error(`${figure.shown['en']} is printed for no number.`)
  return number
}
