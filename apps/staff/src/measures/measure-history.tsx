import { DataTable, Fold, formatDay, textsFor } from '@meinungsbild/design'
import type { Measure, MeasureReport } from '@meinungsbild/procedure'
import { inEuro } from '../costs/euro.ts'
import type { Frame } from '../layout/frame.ts'
import { measuresTexts } from './measures.texts.ts'

type MeasureHistoryProps = { readonly frame: Frame; readonly measure: Measure }

/** Every report on a measure, the newest first; nothing while there is only what the facts say already. */
export function MeasureHistory({ frame, measure }: MeasureHistoryProps) {
  const { language } = frame
  const texts = textsFor(measuresTexts, language)
  const { title, reports } = measure
  if (reports.length === 0) return null
  return (
    <Fold title={texts.history} summary={texts.reports(reports.length)}>
      <DataTable<MeasureReport>
        caption={texts.historyOf(title)}
        captionHidden
        rows={reports.toReversed()}
        columns={[
          { head: texts.when, cell: ({ at }) => formatDay(at, language) },
          { head: texts.status, cell: ({ status }) => texts[status] },
          { head: texts.note, cell: ({ note }) => note },
          {
            head: texts.spent,
            numeric: true,
            cell: ({ actualCost }) =>
              actualCost === undefined ? '–' : inEuro(actualCost, language),
          },
          {
            head: texts.followUp,
            cell: ({ followUp }) => (followUp === undefined ? '–' : formatDay(followUp, language)),
          },
          { head: texts.who, cell: ({ by }) => by.name },
        ]}
      />
    </Fold>
  )
}
