import { DataTable, textsFor } from '@meinungsbild/design'
import type { DocumentTemplates } from '@meinungsbild/storage'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { documentTemplatesTexts } from './document-templates.texts.ts'
import type { TemplatedDocument } from './templated-document.ts'

type DocumentTemplatesProps = {
  readonly frame: Frame
  readonly documents: readonly TemplatedDocument[]
  readonly templates: DocumentTemplates
}

/** Every kind of document, and how much of it has a template. */
export function DocumentTemplatesPage({ frame, documents, templates }: DocumentTemplatesProps) {
  const { language } = frame
  const texts = textsFor(documentTemplatesTexts, language)
  return (
    <StaffPage frame={frame} title={texts.title}>
      <p>{texts.lead}</p>
      <DataTable<TemplatedDocument>
        caption={texts.caption}
        captionHidden
        rows={documents}
        columns={[
          {
            head: texts.document,
            cell: ({ id, title }) => (
              <a class="kern-link" href={routes.documentTemplate.href({ document: id })}>
                {title[language]}
              </a>
            ),
          },
          {
            head: texts.filled,
            cell: ({ id, sections }) =>
              texts.count(Object.keys(templates[id] ?? {}).length, sections.length),
          },
        ]}
      />
    </StaffPage>
  )
}
