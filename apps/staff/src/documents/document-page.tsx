import type { AvailableReference } from '@meinungsbild/analysis'
import { textsFor, type FormError } from '@meinungsbild/design'
import type { DocumentDefinition, EndingAct } from '@meinungsbild/procedure'
import type { Comment } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { StaffPage } from '../layout/staff-page.tsx'
import { ApprovalNotices } from './approval-notices.tsx'
import { AttachmentPart } from './attachments/attachment-part.tsx'
import { DocumentForm } from './document-form.tsx'
import { DocumentHistory } from './document-history.tsx'
import { DocumentLinks } from './document-links.tsx'
import { DocumentReading } from './document-reading.tsx'
import { documentsTexts } from './documents.texts.ts'
import { SectionNavigation } from './section-navigation.tsx'
import type { Sections } from './sections-form.ts'
import { VersionLine } from './version-line.tsx'
import { MeanwhileNotice } from './writing/meanwhile-notice.tsx'
import { WorkingBar } from './writing/working-bar.tsx'
import type { Writing } from './writing/writing.ts'

type DocumentProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  readonly writing: Writing
  readonly revision: number
  /** What ends as soon as the document is complete. */
  readonly ending: EndingAct['kind'] | undefined
  /** The newest version as it reads, figures filled in. */
  readonly read?: Sections | undefined
  readonly figures: readonly AvailableReference[] | undefined
  readonly comments: readonly Comment[]
  readonly errors?: readonly FormError[]
  readonly done?: string | undefined
}

/** A document: to be written by whoever may, to be read by everybody else, with the reason. */
export function DocumentPage(props: DocumentProps) {
  const { frame, initiative, definition, writing, revision, figures, comments, ending } = props
  const { language } = frame
  const { model, state } = initiative
  const { latest, meanwhile } = writing
  const texts = textsFor(documentsTexts, language)
  const permission = initiative.may({ kind: 'saveDocument', document: definition.id })
  const shown = permission.ok ? writing.sections : (props.read ?? latest?.sections ?? {})
  return (
    <StaffPage
      frame={frame}
      title={definition.title[language]}
      initiative={initiative}
      errors={props.errors ?? []}
      done={props.done}
      scripts={permission.ok ? ['document-editor.js'] : []}
      side={
        <SectionNavigation
          {...{ frame, definition, comments }}
          sections={shown}
          isWritten={permission.ok}
        />
      }
    >
      {permission.ok && meanwhile && (
        <MeanwhileNotice {...{ frame, definition, latest, meanwhile }} />
      )}
      <VersionLine language={language} version={latest} />
      <ApprovalNotices language={language} model={model} state={state} document={definition.id} />
      <DocumentLinks frame={frame} initiative={initiative} definition={definition} />
      {permission.ok && <WorkingBar {...{ frame, initiative, definition, writing }} />}
      <Guarded frame={frame} permission={permission}>
        <DocumentForm
          {...{ frame, initiative, definition, permission, writing, revision, figures, comments }}
          ending={ending}
        />
      </Guarded>
      {!permission.ok && (
        <DocumentReading {...{ frame, initiative, definition, comments }} sections={shown} />
      )}
      <AttachmentPart {...{ frame, initiative, definition, permission, latest }} />
      <h2 id="fassungen">{texts.history}</h2>
      <DocumentHistory frame={frame} initiative={initiative} document={definition.id} />
    </StaffPage>
  )
}
