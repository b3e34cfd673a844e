import { Button, TextArea, textsFor } from '@meinungsbild/design'
import { GuidingQuestions } from '../documents/guiding-questions.tsx'
import { PartHeading } from '../documents/part-heading.tsx'
import { sectionField, type Sections } from '../documents/sections-form.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { documentTemplatesTexts } from './document-templates.texts.ts'
import type { TemplatedDocument } from './templated-document.ts'

type DocumentTemplateProps = {
  readonly frame: Frame
  readonly document: TemplatedDocument
  readonly sections: Sections
  readonly saved: boolean
}

/** The template of one kind of document, section by section as the document is written. */
export function DocumentTemplatePage({ frame, document, sections, saved }: DocumentTemplateProps) {
  const { language } = frame
  const texts = textsFor(documentTemplatesTexts, language)
  return (
    <StaffPage
      frame={frame}
      title={texts.titleOf(document.title[language])}
      done={saved ? texts.saved : undefined}
    >
      <p>
        {texts.lead} {texts.fields}
      </p>
      <Form
        frame={frame}
        action={routes.documentTemplate.href({ document: document.id })}
        id="vorlage"
      >
        {document.sections.map(({ id, heading, questions }, index) => (
          <>
            <PartHeading language={language} sections={document.sections} index={index} />
            <TextArea
              name={sectionField(id)}
              label={heading[language]}
              hint={<GuidingQuestions language={language} questions={questions} />}
              value={sections[id] ?? ''}
              rows={4}
              optional
              markdown
            />
          </>
        ))}
        <Button>{texts.save}</Button>
      </Form>
      <p>
        <a class="kern-link" href={routes.documentTemplates.href()}>
          {texts.back}
        </a>
      </p>
    </StaffPage>
  )
}
