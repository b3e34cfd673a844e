import { textsFor } from '@meinungsbild/design'
import type { DocumentDefinition } from '@meinungsbild/procedure'
import type { Comment } from '@meinungsbild/storage'
import type { Frame } from '../layout/frame.ts'
import { openRemarks } from './remarks/open-remarks.ts'
import { sectionField, type Sections } from './sections-form.ts'
import { sectionAnchor } from './section-anchor.ts'
import { writingTexts } from './writing/writing.texts.ts'

type SectionNavigationProps = {
  readonly frame: Frame
  readonly definition: DocumentDefinition
  readonly sections: Sections
  readonly comments: readonly Comment[]
  /** Leads to the fields, not to the text. */
  readonly isWritten: boolean
}

/** The sections beside the text: which are empty, and where remarks are open. */
export function SectionNavigation(props: SectionNavigationProps) {
  const { frame, definition, sections, comments, isWritten } = props
  const texts = textsFor(writingTexts, frame.language)
  // What is empty and need not be written is no part of the text that is read.
  const shown = definition.sections.filter(
    ({ id, required }) => isWritten || required || sections[id],
  )
  return (
    <nav class="section-navigation" aria-label={texts.sections}>
      <h2>{texts.sections}</h2>
      <ol>
        {shown.map(({ id, heading, required }) => {
          const open = openRemarks(comments, definition.id, id)
          const isEmpty = (sections[id] ?? '').trim() === ''
          const notes = [
            ...(isEmpty && required ? [texts.empty] : []),
            ...(open > 0 ? [texts.open(open)] : []),
          ]
          const target = isWritten ? `feld-${sectionField(id)}` : sectionAnchor(id)
          return (
            <li>
              <a class="kern-link" href={`#${target}`}>
                {heading[frame.language]}
              </a>
              {notes.length > 0 && <span class="muted"> {notes.join(', ')}</span>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
