import { Badge, DataTable, Day, textsFor, formatDay } from '@meinungsbild/design'
import type { DisposalClocks, DisposalState, DisposedFile } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { disposalStage } from './disposal-stage.ts'
import { disposalTexts } from './disposal.texts.ts'

export type DisposalRow = {
  readonly file: DisposedFile
  readonly clocks: DisposalClocks
  readonly state: DisposalState
}

type DisposalsProps = {
  readonly frame: Frame
  readonly rows: readonly DisposalRow[]
  /** Day in Germany. */
  readonly today: string
}

/** All files that are closed or gone, and those whose raw data are due, with their terms. */
export function DisposalsPage({ frame, rows, today }: DisposalsProps) {
  const texts = textsFor(disposalTexts, frame.language)
  const until = ({ clocks, state }: DisposalRow) => clocks.file?.until ?? state.file?.retentionEnd
  const closed = ({ clocks, state }: DisposalRow) => clocks.file?.closed ?? state.file?.closed
  const day = (value: string | undefined) => (value === undefined ? '' : <Day day={value} />)
  const rawData = ({ clocks, state }: DisposalRow) => {
    if (state.rawData) return texts.rawDataGone
    if (clocks.rawData === undefined) return texts.rawDataNone
    const { due } = clocks.rawData
    const shown = formatDay(due, frame.language)
    return today >= due ? texts.rawDataDue(shown) : texts.rawDataFrom(shown)
  }
  return (
    <StaffPage frame={frame} title={texts.title} width="wide">
      <p>{texts.lead}</p>
      <p>
        <a class="kern-link" href={routes.recordsHeads.href()}>
          {texts.heads}
        </a>
      </p>
      <DataTable
        caption={texts.list}
        rows={rows}
        empty={texts.none}
        columns={[
          {
            head: texts.file,
            cell: ({ file }) => (
              <a class="kern-link" href={routes.disposal.href({ id: file.initiative })}>
                {file.title}
              </a>
            ),
          },
          { head: texts.number, cell: ({ file }) => file.number },
          { head: texts.closed, cell: (row) => day(closed(row)) },
          { head: texts.until, cell: (row) => day(until(row)) },
          { head: texts.rawData, cell: rawData },
          {
            head: texts.state,
            cell: (row) => <Badge {...disposalStage(row.state, until(row), today, texts)} />,
          },
        ]}
      />
    </StaffPage>
  )
}
