import type { PortfolioChart, PortfolioField } from '@meinungsbild/exchange'
import { fieldOf, fieldOrder, isBetweenFields, type PortfolioPoint } from './portfolio-fields.ts'

export type NumberedPoint = {
  readonly point: PortfolioPoint
  readonly number: string
  readonly field: PortfolioField | undefined
  /** Its interval reaches over a cut. */
  readonly open: boolean
}

/** The points numbered field by field, so that numbers of one field follow each other; withheld ones come last, without. */
export function numberedPoints({ points, cut }: PortfolioChart): readonly NumberedPoint[] {
  const known = points.map((point) => ({
    point,
    field: fieldOf(point, cut),
    open: isBetweenFields(point, cut),
  }))
  return [...fieldOrder, undefined]
    .flatMap((field) => known.filter((one) => one.field === field))
    .map((one, index) => ({ ...one, number: one.field === undefined ? '' : String(index + 1) }))
}
