import { Badge, DataTable, formatDay, textsFor } from '@meinungsbild/design'
import { routes } from '../routes.ts'
import type { LettersProps } from './letters-page.tsx'
import { lettersTexts } from './letters.texts.ts'
import { lettersIn, type SeriesState } from './series-state.ts'

export const stateTones = {
  running: 'info',
  interrupted: 'warning',
  ready: 'warning',
  discarded: 'success',
} as const satisfies Readonly<Record<SeriesState, string>>

type Row = LettersProps['series'][number]

/** All series of an initiative, the newest first. */
export function SeriesTable({
  frame,
  initiative,
  series,
}: Pick<LettersProps, 'frame' | 'initiative' | 'series'>) {
  const texts = textsFor(lettersTexts, frame.language)
  const shown = (count: number) => count.toLocaleString(frame.language)
  return (
    <DataTable<Row>
      caption={texts.series}
      captionHidden
      rows={series.toReversed()}
      columns={[
        {
          head: texts.seriesNumber,
          cell: ({ number, kind }) => (
            <a
              class="kern-link"
              href={routes.letterSeries.href({ id: initiative.id, series: String(number) })}
            >
              {texts.seriesTitle(String(number), texts[kind])}
            </a>
          ),
        },
        {
          head: texts.begun,
          cell: ({ at, by }) => texts.begunBy(formatDay(at, frame.language), by),
        },
        {
          head: texts.letters,
          cell: (row) => {
            const { printed, all } = lettersIn(row)
            return printed === all ? shown(all) : texts.lettersOf(shown(printed), shown(all))
          },
        },
        {
          head: texts.state,
          cell: ({ state }) => <Badge tone={stateTones[state]} label={texts[state]} />,
        },
      ]}
    />
  )
}
