import type { PortfolioChart } from '@meinungsbild/exchange'
import type { UiLanguage } from '../../texts.ts'
import { shownFigure } from '../drawing/share.ts'
import type { Told } from '../words/told.ts'
import { fieldOf, fieldOrder } from './portfolio-fields.ts'

/** What lies in each field. */
export function portfolioInWords(
  { fields, points, cut }: PortfolioChart,
  language: UiLanguage,
): Told {
  const labelsIn = (field: ReturnType<typeof fieldOf>) =>
    points.filter((point) => fieldOf(point, cut) === field).map(({ label }) => label)
  const withheld = labelsIn(undefined)
  return {
    sentences: [
      ...fieldOrder.map((field) => listed(fields[field], labelsIn(field))),
      listed(shownFigure({ value: null, shown: '.' }, language), withheld),
    ],
    complete: false,
  }
}

function listed(name: string, labels: readonly string[]): string {
  return labels.length === 0 ? '' : `${name}: ${labels.join(', ')}.`
}
