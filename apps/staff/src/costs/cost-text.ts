import { formatDay, textsFor } from '@meinungsbild/design'
import type { CostEstimate, TariffChoice } from '@meinungsbild/procedure'
import { oneLine } from '../papers/one-line.ts'
import type { CostComparison } from './cost-comparison.ts'
import { inEuro, priceInEuro } from './euro.ts'
import { unitTexts } from './unit.texts.ts'

/**
 * The estimate as a piece of a concept (Markdown, German as all documents): of the tariff chosen, or else of the cheapest one.
 * Undefined where no tariff has been entered.
 */
export function costText(
  { plan, estimates }: CostComparison,
  choice: TariffChoice | undefined,
  at: string,
): string | undefined {
  const chosen = estimates.find(({ tariff }) => tariff.id === choice?.tariff.id)
  const estimate = chosen ?? estimates[0]
  if (estimate === undefined) return undefined
  const { tariff, total, perAnswer } = estimate
  const others = estimates.filter((each) => each !== estimate)
  const invited = plan.invited > 0 ? `${count(plan.invited)} Eingeladene, ` : ''
  return [
    `**Kostenschätzung** (Stand ${formatDay(at, 'de')}): ${invited}${count(answersOf(estimate, plan))} erwartete Antworten. Nach dem Preismodell „${oneLine(tariff.name)}“ (${oneLine(tariff.source)}, Stand ${formatDay(tariff.asOf, 'de')}) kostet die Befragung voraussichtlich ${inEuro(total, 'de')}${perAnswer === undefined ? '' : `, je Antwort ${inEuro(perAnswer, 'de')}`}.`,
    tableOf(estimate),
    ...(others.length === 0
      ? []
      : [
          `Zum Vergleich: ${others.map((each) => `${oneLine(each.tariff.name)} ${inEuro(each.total, 'de')}`).join('; ')}.`,
        ]),
    ...(chosen === undefined || choice === undefined
      ? []
      : [`Gewählt, weil: ${oneLine(choice.reason)}`]),
  ].join('\n\n')
}

function tableOf({ lines, total }: CostEstimate): string {
  const units = textsFor(unitTexts, 'de')
  const rows = lines.map(
    ({ unit, quantity, included, each, amount }) =>
      `| ${units[unit]} | ${count(quantity)} | ${count(included)} | ${priceInEuro(each, 'de')} | ${inEuro(amount, 'de')} |`,
  )
  return [
    '| Wofür | Menge | davon enthalten | Preis | Betrag |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    `| Summe | | | | ${inEuro(total, 'de')} |`,
  ].join('\n')
}

function answersOf({ lines }: CostEstimate, plan: CostComparison['plan']): number {
  const line = lines.find(({ unit }) => unit === 'answer')
  return line?.quantity ?? Math.round(plan.invited * plan.response) + plan.otherAnswers
}

function count(value: number): string {
  return value.toLocaleString('de-DE')
}
