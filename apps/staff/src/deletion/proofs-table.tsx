import { DataTable, Day, formatDay, textsFor } from '@meinungsbild/design'
import { periodOfKind } from '@meinungsbild/procedure'
import { germanDay } from '../dossier-timeline/german-day.ts'
import type { Frame } from '../layout/frame.ts'
import { deletionTexts } from './deletion.texts.ts'
import type { DeletionProof } from './deletion-plan.ts'

type ProofsTableProps = { readonly frame: Frame; readonly proofs: readonly DeletionProof[] }

/** Löschnachweise of one survey, the newest first. */
export function ProofsTable({ frame: { language }, proofs }: ProofsTableProps) {
  const texts = textsFor(deletionTexts, language)
  return (
    <DataTable<DeletionProof>
      caption={texts.proofs}
      captionHidden
      rows={proofs.toReversed()}
      empty={texts.noProofs}
      columns={[
        { head: texts.at, cell: ({ at }) => <Day day={germanDay(at)} /> },
        { head: texts.data, rowHead: true, cell: ({ data }) => data.title[language] },
        { head: texts.count, numeric: true, cell: ({ count }) => count.toLocaleString(language) },
        {
          head: texts.rule,
          cell: ({ data, rule, due, again }) => (
            <>
              {periodOfKind(data.id, rule)[language]} ({formatDay(germanDay(due), language)})
              {again === true && <>; {texts.again}</>}
            </>
          ),
        },
        { head: texts.by, cell: ({ by }) => (by.role === 'system' ? texts.system : by.name) },
      ]}
    />
  )
}
