import { Notice, textsFor } from '@meinungsbild/design'
import type { DocumentDefinition, DocumentHistoryItem } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { CoSignatureTable } from '../memos/co-signature-table.tsx'
import { OpinionList } from '../opinions/opinion-list.tsx'
import { routes } from '../routes.ts'
import { AttachmentTable } from './attachments/attachment-part.tsx'
import { PaperLinks } from './paper-links.tsx'
import { DocumentText } from './document-text.tsx'
import { documentsTexts } from './documents.texts.ts'
import { VersionLine } from './version-line.tsx'

type DocumentVersionProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  readonly item: DocumentHistoryItem
}

/** One version with what was said about exactly this one. */
export function DocumentVersionPage(props: DocumentVersionProps) {
  const { frame, initiative, definition, item } = props
  const { language } = frame
  const texts = textsFor(documentsTexts, language)
  const href = routes.document.href({ id: initiative.id, document: definition.id })
  const title = `${definition.title[language]}, ${texts.version(item.version)}`
  return (
    <StaffPage frame={frame} title={title} initiative={initiative}>
      {!item.current && <Notice title={texts.oldVersion} />}
      <p>
        <a class="kern-link" href={href}>
          {item.current ? texts.back : texts.toCurrent}
        </a>
      </p>
      <VersionLine language={language} version={item} />
      <PaperLinks
        language={language}
        name={title}
        href={(query) =>
          routes.documentPdf.href(
            { id: initiative.id, document: definition.id },
            { ...query, fassung: String(item.version) },
          )
        }
      />
      <DocumentText language={language} definition={definition} sections={item.sections} />
      {item.attachments.length > 0 && (
        <AttachmentTable
          frame={frame}
          attachments={item.attachments}
          place={{ id: initiative.id, document: definition.id }}
        />
      )}
      <CoSignatureTable language={language} coSignatures={item.coSignatures} />
      <OpinionList language={language} opinions={item.opinions} />
    </StaffPage>
  )
}
