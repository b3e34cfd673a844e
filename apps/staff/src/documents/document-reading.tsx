import type { DocumentDefinition } from '@meinungsbild/procedure'
import type { Comment } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { DocumentText } from './document-text.tsx'
import { SectionRemarks } from './remarks/section-remarks.tsx'
import type { Sections } from './sections-form.ts'

type DocumentReadingProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  readonly sections: Sections
  readonly comments: readonly Comment[]
}

/** A document to be read by whoever may not write it, with remarks below each section. */
export function DocumentReading(props: DocumentReadingProps) {
  const { frame, initiative, definition, sections, comments } = props
  const place = { id: initiative.id, document: definition.id }
  return (
    <DocumentText
      language={frame.language}
      definition={definition}
      sections={sections}
      below={(section) => (
        <Form frame={frame} action={routes.documentRemarks.href(place)}>
          <SectionRemarks {...{ frame, initiative, definition, section, comments }} />
        </Form>
      )}
    />
  )
}
