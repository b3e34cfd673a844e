import { DataTable, Day, SummaryList, textsFor } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import { fieldTexts } from './field.texts.ts'
import type { Response } from './response.ts'

/** Rücklauf as a list of numbers, and by day. */
export function ResponseTable({
  frame,
  response,
}: {
  readonly frame: Frame
  readonly response: Response
}) {
  const { language } = frame
  const texts = textsFor(fieldTexts, language)
  const shown = (count: number | undefined) => count?.toLocaleString(language) ?? texts.unreachable
  const { invited, doorsUsed, answers, sealed, paper, damaged, waiting, perDay } = response
  return (
    <section class="stack" aria-labelledby="response">
      <h2 id="response">{texts.numbers}</h2>
      <SummaryList
        facts={[
          ...(invited === undefined ? [] : [{ label: texts.invited, value: shown(invited) }]),
          ...(response.access === 'code'
            ? [{ label: texts.doorsUsed, value: shown(doorsUsed) }]
            : []),
          ...(sealed > 0 ? [{ label: texts.sealed, value: shown(sealed) }] : []),
          { label: texts.answers, value: shown(answers) },
          ...(paper > 0 ? [{ label: texts.paper, value: shown(paper) }] : []),
          { label: texts.damaged, value: shown(damaged) },
          { label: texts.waiting, value: shown(waiting) },
          ...(invited
            ? [{ label: texts.rate, value: percent((answers + sealed) / invited, language) }]
            : []),
        ]}
      />
      {perDay.length > 0 && (
        <DataTable
          caption={texts.perDay}
          rows={perDay}
          columns={[
            { head: texts.day, cell: ({ day }) => <Day day={day} /> },
            { head: texts.count, cell: (row) => shown(row.answers), numeric: true },
          ]}
        />
      )}
    </section>
  )
}

function percent(share: number, language: string): string {
  return share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 })
}
