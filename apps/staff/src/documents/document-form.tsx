import { Button, TextArea, textsFor } from '@meinungsbild/design'
import type { DocumentDefinition, Permission } from '@meinungsbild/procedure'
import { ConfirmVoid } from '../dossier/confirm-void.tsx'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { documentsTexts } from './documents.texts.ts'
import { OtherText } from './other-text.tsx'
import { PartHeading } from './part-heading.tsx'
import { sectionField, type Sections } from './sections-form.ts'

type DocumentFormProps = {
  readonly frame: Frame
  readonly action: string
  readonly definition: DocumentDefinition
  readonly permission: Permission
  /** What stands in the fields. */
  readonly sections: Sections
  readonly basedOn: number
  /** Another version that was saved meanwhile. */
  readonly other: Sections | undefined
}

/** Writing a document by its sections, with the guiding questions of the procedure. */
export function DocumentForm(props: DocumentFormProps) {
  const { frame, action, definition, permission, sections, basedOn, other } = props
  const { language } = frame
  const texts = textsFor(documentsTexts, language)
  return (
    <Form frame={frame} action={action} id="dokument">
      <input type="hidden" name="basedOn" value={basedOn} />
      {definition.sections.map(({ id, heading, questions, required }, index) => (
        <>
          <PartHeading language={language} definition={definition} index={index} />
          <TextArea
            name={sectionField(id)}
            label={heading[language]}
            hint={
              questions.length === 0 ? undefined : (
                <ul>
                  {questions.map((question) => (
                    <li>{question[language]}</li>
                  ))}
                </ul>
              )
            }
            value={sections[id] ?? ''}
            rows={8}
            optional={!required}
            markdown
          />
          {other !== undefined && (other[id] ?? '') !== (sections[id] ?? '') && (
            <OtherText
              id={`andere-${id}`}
              label={texts.otherText(heading[language])}
              text={other[id] ?? ''}
            />
          )}
        </>
      ))}
      <ConfirmVoid permission={permission} label={texts.confirmVoid} />
      <Button>{texts.save}</Button>
    </Form>
  )
}
