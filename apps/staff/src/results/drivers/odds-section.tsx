import type { DriverOdds } from '@meinungsbild/analysis'
import { DataTable, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { variableLabel } from '../../questionnaire/condition/variable-label.ts'
import { intervalInWords } from '../share-in-words.ts'
import { driversTexts } from './drivers.texts.ts'

type OddsProps = { readonly frame: Frame; readonly found: DriverOdds }
type Row = DriverOdds['drivers'][number]

/** By how much the chances of an answer change with each driver. */
export function OddsSection({ frame, found }: OddsProps) {
  const { language } = frame
  const texts = textsFor(driversTexts, language)
  const { outcome, answer, base, drivers } = found
  const isTested = drivers.some(({ isProven }) => isProven !== undefined)
  return (
    <section class="stack" aria-labelledby="treiber">
      <h2 id="treiber">{texts.result}</h2>
      <p>
        {texts.oddsLead(
          inLanguage(answer.label, language),
          variableLabel(outcome, language),
          inLanguage(base.shown, language),
        )}
      </p>
      <DataTable<Row>
        caption={texts.oddsCaption}
        rows={drivers}
        columns={[
          { head: texts.driver, cell: ({ variable }) => variableLabel(variable, language) },
          { head: texts.odds, numeric: true, cell: ({ odds }) => inLanguage(odds.shown, language) },
          ...(isTested
            ? [
                {
                  head: texts.interval,
                  numeric: true,
                  cell: ({ interval }: Row) =>
                    interval === undefined ? '' : intervalInWords(interval, language),
                },
                {
                  head: texts.finding,
                  cell: ({ isProven }: Row) => (isProven === true ? texts.proven : texts.notProven),
                },
              ]
            : []),
        ]}
      />
      <p class="muted">{texts.oddsHint}</p>
    </section>
  )
}
