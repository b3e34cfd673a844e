import type { Figure } from '@meinungsbild/exchange'
import { isNumber } from '../drawing/share.ts'

export type Labelled = { readonly label: string; readonly figure: Figure }

/** The highest and the lowest figure; undefined for fewer than three, which need no summing up, or if all are alike. */
export function extremes(
  all: readonly Labelled[],
): { readonly high: Labelled; readonly low: Labelled } | undefined {
  const known = all.filter(({ figure }) => isNumber(figure.value))
  const [first] = known
  if (first === undefined || known.length < 3) return undefined
  const valueOf = ({ figure }: Labelled) => figure.value ?? 0
  const high = known.reduce((best, one) => (valueOf(one) > valueOf(best) ? one : best), first)
  const low = known.reduce((best, one) => (valueOf(one) < valueOf(best) ? one : best), first)
  return valueOf(high) > valueOf(low) ? { high, low } : undefined
}

/** "Sauberkeit (31 %)". */
export function withFigure({ label, figure }: Labelled): string {
  return `${label} (${figure.shown})`
}
