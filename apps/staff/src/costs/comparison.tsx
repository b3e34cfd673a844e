import {
  Badge,
  ChartFigure,
  DataTable,
  EmptyState,
  Fold,
  chartTable,
  textsFor,
} from '@meinungsbild/design'
import type { Chart } from '@meinungsbild/exchange'
import type { CostEstimate, CostLine } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { tariffsTexts } from '../tariffs/tariffs.texts.ts'
import { costsTexts } from './costs.texts.ts'
import { inEuro, priceInEuro } from './euro.ts'
import { unitTexts } from './unit.texts.ts'

type ComparisonProps = {
  readonly frame: Frame
  readonly estimates: readonly CostEstimate[]
  /** Id of the tariff that is chosen. */
  readonly chosen: string | undefined
}

/** The tariffs beside each other, and how each sum comes about. */
export function Comparison({ frame, estimates, chosen }: ComparisonProps) {
  const { language } = frame
  const texts = textsFor(costsTexts, language)
  const kinds = textsFor(tariffsTexts, language)
  if (estimates.length === 0) {
    return (
      <EmptyState title={texts.noTariffs}>
        <p>{texts.noTariffsLead}</p>
      </EmptyState>
    )
  }
  const chart = costChart(estimates, frame)
  return (
    <section class="stack" aria-labelledby="vergleich">
      <h2 id="vergleich">{texts.comparison}</h2>
      {estimates.length > 1 && (
        <ChartFigure
          chart={chart}
          caption={texts.total}
          table={chartTable(chart, language)}
          language={language}
        />
      )}
      <DataTable<CostEstimate>
        caption={texts.comparison}
        captionHidden
        rows={estimates}
        columns={[
          {
            head: texts.tariff,
            cell: ({ tariff: { id, name } }) => (
              <>
                <a class="kern-link" href={routes.tariff.href({ tariff: id })}>
                  {name}
                </a>
                {id === chosen && (
                  <>
                    {' '}
                    <Badge tone="success" label={texts.isChosen} />
                  </>
                )}
              </>
            ),
          },
          { head: texts.kind, cell: ({ tariff: { kind } }) => kinds[kind] },
          { head: texts.total, numeric: true, cell: ({ total }) => inEuro(total, language) },
          {
            head: texts.perAnswer,
            numeric: true,
            cell: ({ perAnswer }) => (perAnswer === undefined ? '–' : inEuro(perAnswer, language)),
          },
        ]}
      />
      <p class="muted">{texts.assumption}</p>
      {estimates.map((estimate) => (
        <Lines frame={frame} estimate={estimate} />
      ))}
    </section>
  )
}

type LinesProps = { readonly frame: Frame; readonly estimate: CostEstimate }

function Lines({ frame, estimate: { tariff, lines, total } }: LinesProps) {
  const { language } = frame
  const texts = textsFor(costsTexts, language)
  const units = textsFor(unitTexts, language)
  const number = (value: number) => value.toLocaleString(language)
  return (
    <Fold title={texts.linesOf(tariff.name)} summary={inEuro(total, language)}>
      <DataTable<CostLine>
        caption={texts.linesOf(tariff.name)}
        captionHidden
        rows={lines}
        columns={[
          { head: texts.unit, cell: ({ unit }) => units[unit] },
          { head: texts.quantity, numeric: true, cell: ({ quantity }) => number(quantity) },
          { head: texts.included, numeric: true, cell: ({ included }) => number(included) },
          { head: texts.each, numeric: true, cell: ({ each }) => priceInEuro(each, language) },
          { head: texts.amount, numeric: true, cell: ({ amount }) => inEuro(amount, language) },
        ]}
      />
      <p>
        {texts.sum}: {inEuro(total, language)}
      </p>
    </Fold>
  )
}

/** Bars as long as the sums beside the largest of them. */
function costChart(estimates: readonly CostEstimate[], { language }: Frame): Chart {
  const texts = textsFor(costsTexts, language)
  const largest = Math.max(...estimates.map(({ total }) => total), 1)
  return {
    kind: 'bars',
    title: texts.total,
    bars: estimates.map(({ tariff, total }) => ({
      label: tariff.name,
      share: total / largest,
      shown: inEuro(total, language),
    })),
  }
}
