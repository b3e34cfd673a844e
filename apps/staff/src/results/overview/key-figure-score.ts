import type { KeyFigureResult } from '@meinungsbild/analysis'

/** How many key figures have reached their target. */
export type KeyFigureScore = {
  readonly met: number
  readonly all: number
  readonly undecidable: number
  /** Of the weights of all, 0 to 1. */
  readonly weighted: number
}

/** All key figures in one; undefined where none is decided. What is undecidable has not reached its target. */
export function keyFigureScore(keyFigures: readonly KeyFigureResult[]): KeyFigureScore | undefined {
  const weightOf = (figures: readonly KeyFigureResult[]) =>
    figures.reduce((sum, { definition }) => sum + (definition.weight ?? 1), 0)
  const of = (verdict: KeyFigureResult['verdict']) =>
    keyFigures.filter((figure) => figure.verdict === verdict)
  const undecidable = of('undecidable').length
  const whole = weightOf(keyFigures)
  if (undecidable === keyFigures.length || whole <= 0) return undefined
  const met = of('met')
  return { met: met.length, all: keyFigures.length, undecidable, weighted: weightOf(met) / whole }
}
