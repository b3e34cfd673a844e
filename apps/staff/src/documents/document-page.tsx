import { Notice, textsFor, type FormError } from '@meinungsbild/design'
import type { DocumentDefinition, DocumentVersion } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { ApprovalNotices } from './approval-notices.tsx'
import { DocumentForm } from './document-form.tsx'
import { DocumentHistory } from './document-history.tsx'
import { DocumentLinks } from './document-links.tsx'
import { DocumentText } from './document-text.tsx'
import { documentsTexts } from './documents.texts.ts'
import type { Sections } from './sections-form.ts'
import { VersionLine } from './version-line.tsx'

type DocumentProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  readonly latest: DocumentVersion | undefined
  /** The newest version as it reads, figures filled in. */
  readonly read?: Sections | undefined
  /** What was typed and not saved. */
  readonly typed?: Sections
  /** `latest` was saved by somebody else after the writer had begun. */
  readonly conflict?: boolean
  readonly errors?: readonly FormError[]
  readonly done?: string | undefined
}

/** A document: to be written by whoever may, to be read by everybody else, with the reason. */
export function DocumentPage(props: DocumentProps) {
  const { frame, initiative, definition, latest, typed, conflict = false } = props
  const { language } = frame
  const { id, model, state } = initiative
  const texts = textsFor(documentsTexts, language)
  const permission = initiative.may({ kind: 'saveDocument', document: definition.id })
  const sections = latest?.sections ?? {}
  return (
    <StaffPage
      frame={frame}
      title={definition.title[language]}
      initiative={initiative}
      errors={props.errors ?? []}
      done={props.done}
    >
      {conflict && latest && (
        <Notice tone="warning" title={texts.conflictTitle}>
          <p>{texts.conflict(latest.by.name, latest.version)}</p>
        </Notice>
      )}
      <VersionLine language={language} version={latest} />
      <ApprovalNotices language={language} model={model} state={state} document={definition.id} />
      <DocumentLinks frame={frame} initiative={initiative} definition={definition} />
      <Guarded frame={frame} permission={permission}>
        <DocumentForm
          frame={frame}
          action={routes.document.href({ id, document: definition.id })}
          definition={definition}
          permission={permission}
          sections={typed ?? sections}
          basedOn={latest?.version ?? 0}
          other={conflict ? sections : undefined}
        />
      </Guarded>
      {!permission.ok && (
        <DocumentText
          language={language}
          definition={definition}
          sections={props.read ?? sections}
        />
      )}
      <DocumentHistory frame={frame} initiative={initiative} document={definition.id} />
    </StaffPage>
  )
}
