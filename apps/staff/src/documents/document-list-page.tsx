import { Badge, Card, DataTable, textsFor } from '@meinungsbild/design'
import { latestVersion, type ActName, type DocumentDefinition } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { signatureWords } from '../people/signature-words.ts'
import { routes } from '../routes.ts'
import { PaperLinks } from './paper-links.tsx'
import { RecordList } from './record-list.tsx'
import { documentsTexts } from './documents.texts.ts'
import { isDoneTo, writtenDocument } from './written-document.ts'

type DocumentListProps = { readonly frame: Frame; readonly initiative: ShownInitiative }

/** Every document of the procedure, where it stands, and what else is on file. */
export function DocumentListPage({ frame, initiative }: DocumentListProps) {
  const { language } = frame
  const texts = textsFor(documentsTexts, language)
  const { id, model, state } = initiative
  const has = (act: ActName) => model.steps.some(({ acts }) => acts.some((a) => a.act === act))
  const link = (href: string, label: string, aria?: string) => (
    <a class="kern-link" href={href} aria-label={aria}>
      {label}
    </a>
  )
  const records = [
    link(routes.idea.href({ id }), texts.assignment),
    ...(has('respond') ? [link(routes.responses.href({ id }), texts.responses)] : []),
    ...(has('inviteToMeeting') ? [link(routes.meeting.href({ id }), texts.meeting)] : []),
    ...(has('requestSupport') ? [link(routes.supportRequests.href({ id }), texts.support)] : []),
  ]
  return (
    <StaffPage frame={frame} title={texts.listTitle} initiative={initiative} width="wide">
      <DataTable<DocumentDefinition>
        caption={texts.listTitle}
        captionHidden
        rows={model.documents.filter((document) => writtenDocument(model, document.id))}
        columns={[
          {
            head: texts.document,
            cell: ({ id: document, title }) =>
              link(routes.document.href({ id, document }), title[language]),
          },
          { head: texts.state, cell: ({ id: document }) => standing(document) },
          { head: texts.writtenBy, cell: ({ id: document }) => writer(document) },
          { head: texts.paper, cell: papers },
          { head: texts.more, cell: more },
        ]}
      />
      <RecordList frame={frame} initiative={initiative} />
      <Card title={texts.records}>
        <ul class="kern-list">
          {records.map((record) => (
            <li>{record}</li>
          ))}
        </ul>
      </Card>
    </StaffPage>
  )

  function standing(document: string) {
    const latest = latestVersion(state, document)
    if (latest === undefined) return <span class="muted">{texts.notWritten}</span>
    const approvals = state.approvals.filter(({ covers }) =>
      covers.some((ref) => ref.id === document && ref.version === latest.version),
    )
    const isApproved = approvals.some(({ voided }) => voided === undefined)
    return (
      <div class="link-row">
        <span>{texts.version(latest.version)}</span>
        {isApproved && <Badge label={texts.approved} tone="success" />}
      </div>
    )
  }

  function writer(document: string) {
    const latest = latestVersion(state, document)
    return latest === undefined ? '' : signatureWords(latest.by, language)
  }

  function papers({ id: document, title }: DocumentDefinition) {
    if (latestVersion(state, document) === undefined) return ''
    const href = (query?: Readonly<Record<string, string>>) =>
      routes.documentPdf.href({ id, document }, query)
    return <PaperLinks language={language} name={title[language]} href={href} />
  }

  function more({ id: document }: DocumentDefinition) {
    const isSigned = isDoneTo(model, 'coSign', document) || isDoneTo(model, 'submitMemo', document)
    return (
      <div class="link-row">
        {isSigned && link(routes.memo.href({ id, memo: document }), texts.sheet)}
        {isDoneTo(model, 'giveOpinion', document) &&
          link(routes.opinion.href({ id, document }), texts.opinions)}
      </div>
    )
  }
}
