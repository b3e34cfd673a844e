import { ButtonLink, Notice, textsFor } from '@meinungsbild/design'
import type { DocumentDefinition } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { DocumentText } from '../document-text.tsx'
import type { Sections } from '../sections-form.ts'
import { WorkingBar } from './working-bar.tsx'
import type { Writing } from './writing.ts'
import { writingTexts } from './writing.texts.ts'

type WorkPageProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  readonly writing: Writing
  /** Figures put in. */
  readonly sections: Sections
  /** Figures that cannot be put in, and why. */
  readonly refusals: readonly string[]
}

/** A document as it reads before it is saved. */
export function WorkPage(props: WorkPageProps) {
  const { frame, initiative, definition, writing, sections, refusals } = props
  const { language } = frame
  const texts = textsFor(writingTexts, language)
  const place = { id: initiative.id, document: definition.id }
  return (
    <StaffPage
      frame={frame}
      title={texts.workTitle(definition.title[language])}
      initiative={initiative}
    >
      <input type="hidden" name="revision" value={writing.working?.revision ?? 0} />
      <WorkingBar {...{ frame, initiative, definition, writing }} isRead />
      {writing.working === undefined && <p class="muted">{texts.nothing}</p>}
      {refusals.map((refusal) => (
        <Notice tone="warning" title={refusal} />
      ))}
      <div class="paper">
        <DocumentText {...{ language, definition, sections }} />
      </div>
      <ButtonLink href={routes.document.href(place)}>{texts.back}</ButtonLink>
    </StaffPage>
  )
}
