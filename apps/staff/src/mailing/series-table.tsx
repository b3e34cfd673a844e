import { DataTable, textsFor, type Column } from '@meinungsbild/design'
import type { MailCount, MailSeries, MailState } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { mailingTexts } from './mailing.texts.ts'
import { numbersOf, type SeriesNumbers } from './series-numbers.ts'

type SeriesTableProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly series: readonly MailSeries[]
  readonly counts: readonly MailCount[]
}

type Row = { readonly series: MailSeries; readonly numbers: SeriesNumbers }

/** All series with their numbers. */
export function SeriesTable({ frame, initiative, series, counts }: SeriesTableProps) {
  const { language } = frame
  const texts = textsFor(mailingTexts, language)
  const rows = series.map((each) => ({ series: each, numbers: numbersOf(each, counts) }))
  const count = (head: string, of: (numbers: SeriesNumbers) => number): Column<Row> => ({
    head,
    numeric: true,
    cell: ({ numbers }) => of(numbers).toLocaleString(language),
  })
  const state = (name: MailState) => (numbers: SeriesNumbers) => numbers[name]
  return (
    <section class="stack" aria-labelledby="series">
      <h2 id="series">{texts.series}</h2>
      {rows.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <DataTable
          caption={texts.series}
          captionHidden
          rows={rows}
          columns={[
            {
              head: texts.kind,
              cell: ({ series: { number, kind } }) => (
                <a
                  class="kern-link"
                  href={routes.mailSeries.href({ id: initiative.id, series: String(number) })}
                >
                  {number}. {capitalised(texts[kind])}
                </a>
              ),
            },
            { head: texts.stateHead, cell: (row) => texts[row.series.state] },
            count(texts.sent, ({ handedOver }) => handedOver),
            count(texts.bounced, state('bounced')),
            count(texts.unsubscribed, state('unsubscribed')),
            count(texts.failed, state('failed')),
            count(texts.waiting, ({ waiting, sending }) => waiting + sending),
          ]}
        />
      )}
    </section>
  )
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
