import { Badge, DataTable, Moment, textsFor } from '@meinungsbild/design'
import { documentHistory, type DocumentHistoryItem } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Fingerprint } from '../layout/fingerprint.tsx'
import type { Frame } from '../layout/frame.ts'
import { signatureWords } from '../people/signature-words.ts'
import { routes } from '../routes.ts'
import { comparingTexts } from './comparing/comparing.texts.ts'
import { PaperLinks } from './paper-links.tsx'
import { documentsTexts } from './documents.texts.ts'

type DocumentHistoryProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly document: string
}

/** All versions of a document, each to be opened, with what was said about it. */
export function DocumentHistory({ frame, initiative, document }: DocumentHistoryProps) {
  const { language } = frame
  const texts = textsFor(documentsTexts, language)
  const { id, state } = initiative
  const compare = textsFor(comparingTexts, language)
  const items = documentHistory(state, document)
  if (items.length === 0) return <p class="muted">{texts.notWritten}</p>
  const paper = (version: number) => (
    <PaperLinks
      language={language}
      name={texts.version(version)}
      href={(query) =>
        routes.documentPdf.href({ id, document }, { ...query, fassung: String(version) })
      }
    />
  )
  const changes = (version: number) =>
    version > 1 && (
      <a
        class="kern-link"
        href={routes.documentCompare.href(
          { id, document },
          { von: String(version - 1), nach: String(version) },
        )}
        aria-label={compare.withBeforeLabel(version)}
      >
        {compare.withBefore}
      </a>
    )
  return (
    <DataTable<DocumentHistoryItem>
      caption={texts.history}
      captionHidden
      rows={items}
      columns={[
        {
          head: texts.history,
          cell: ({ version }) => (
            <div class="link-row">
              <a
                class="kern-link"
                href={routes.documentVersion.href({ id, document, version: String(version) })}
              >
                {texts.version(version)}
              </a>
              {changes(version)}
            </div>
          ),
        },
        { head: texts.when, cell: ({ at }) => <Moment instant={at} /> },
        { head: texts.by, cell: ({ by }) => signatureWords(by, language) },
        { head: texts.remarks, cell: (item) => remarks(item, texts) },
        { head: texts.paper, cell: ({ version }) => paper(version) },
        {
          head: texts.hash,
          cell: ({ contentHash }) => <Fingerprint frame={frame} hash={contentHash} />,
        },
      ]}
    />
  )
}

function remarks(item: DocumentHistoryItem, texts: (typeof documentsTexts)['de']) {
  const { approvals, opinions, coSignatures, dissents } = item
  const counts = [
    opinions.length > 0 ? texts.countOpinions(opinions.length) : '',
    coSignatures.length > 0 ? texts.countCoSignatures(coSignatures.length) : '',
    dissents > 0 ? texts.countDissents(dissents) : '',
  ].filter((words) => words !== '')
  return (
    <div class="link-row">
      {item.current && <Badge label={texts.current} tone="info" />}
      {approvals.some(({ voided }) => voided === undefined) ? (
        <Badge label={texts.approved} tone="success" />
      ) : (
        approvals.length > 0 && <Badge label={texts.voided} tone="warning" />
      )}
      <span>{counts.join(', ')}</span>
    </div>
  )
}
