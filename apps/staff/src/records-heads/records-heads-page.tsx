import { Button, DataTable, Moment, SummaryList, textsFor } from '@meinungsbild/design'
import type { SignedRecordsHead } from '@meinungsbild/storage'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { PageLinks } from '../layout/page-links.tsx'
import type { ListPage } from '../layout/page-of.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { recordsHeadsTexts } from './records-heads.texts.ts'

type RecordsHeadsProps = {
  readonly frame: Frame
  readonly list: ListPage<SignedRecordsHead>
  /** Of the key with which the house signs: SHA-256, hex. */
  readonly fingerprint: string
}

/** All signed heads over the dossiers of the house, to be kept elsewhere. */
export function RecordsHeadsPage({ frame, list, fingerprint }: RecordsHeadsProps) {
  const texts = textsFor(recordsHeadsTexts, frame.language)
  return (
    <StaffPage frame={frame} title={texts.title} width="wide">
      <p>{texts.lead}</p>
      <SummaryList facts={[{ label: texts.fingerprint, value: <code>{fingerprint}</code> }]} />
      <Form frame={frame} action={routes.recordsHeads.href()}>
        <Button style="secondary">{texts.sign}</Button>
      </Form>
      {list.all === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <DataTable
          caption={texts.table}
          rows={list.items}
          columns={[
            { head: texts.at, cell: ({ head }) => <Moment instant={head.at} />, rowHead: true },
            { head: texts.number, cell: ({ head }) => head.number, numeric: true },
            { head: texts.dossiers, cell: ({ head }) => head.dossiers, numeric: true },
            { head: texts.entries, cell: ({ head }) => head.entries, numeric: true },
            {
              head: texts.root,
              cell: ({ head }) => <code title={head.root}>{head.root.slice(0, 16)}</code>,
            },
            {
              head: texts.file,
              cell: ({ head }) => (
                <a
                  class="kern-link"
                  href={routes.recordsHead.href({ number: String(head.number) })}
                  download
                >
                  {texts.download(head.number)}
                </a>
              ),
            },
          ]}
        />
      )}
      <PageLinks frame={frame} list={list} href={(seite) => routes.recordsHeads.href({ seite })} />
    </StaffPage>
  )
}
