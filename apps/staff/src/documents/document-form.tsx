import type { AvailableReference } from '@meinungsbild/analysis'
import { Button, Buttons, TextArea, textsFor } from '@meinungsbild/design'
import type { DocumentDefinition, EndingAct, Permission } from '@meinungsbild/procedure'
import type { Comment } from '@meinungsbild/storage'
import { ConfirmVoid } from '../dossier/confirm-void.tsx'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { documentsTexts } from './documents.texts.ts'
import { FigureList } from './figures/figure-list.tsx'
import { GuidingQuestions } from './guiding-questions.tsx'
import { OtherText } from './other-text.tsx'
import { PartHeading } from './part-heading.tsx'
import { SectionRemarks } from './remarks/section-remarks.tsx'
import { sectionField } from './sections-form.ts'
import { editorTexts } from './writing/editor.texts.ts'
import type { Writing } from './writing/writing.ts'
import { writingTexts } from './writing/writing.texts.ts'

type DocumentFormProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  readonly permission: Permission
  readonly writing: Writing
  /** Of the working copy that this window shows. */
  readonly revision: number
  /** What ends as soon as the document is complete. */
  readonly ending: EndingAct['kind'] | undefined
  readonly figures: readonly AvailableReference[] | undefined
  readonly comments: readonly Comment[]
}

/** Writing a document by its sections, with the guiding questions of the procedure and the remarks of colleagues. */
export function DocumentForm(props: DocumentFormProps) {
  const {
    frame,
    initiative,
    definition,
    permission,
    writing,
    revision,
    figures,
    comments,
    ending,
  } = props
  const { language } = frame
  const texts = textsFor(documentsTexts, language)
  const words = textsFor(writingTexts, language)
  const place = { id: initiative.id, document: definition.id }
  const { latest, sections, begun, meanwhile } = writing
  // Above as below: the text between is long, and the first button is what the return key presses.
  const buttons = (
    <Buttons>
      <Button>{words.save((latest?.version ?? 0) + 1)}</Button>
      {ending !== undefined && (
        <Button style="secondary" name="tun" value="finish">
          {words[ending]}
        </Button>
      )}
      <Button style="secondary" name="tun" value="keep">
        {words.keep}
      </Button>
    </Buttons>
  )
  return (
    <Form
      frame={frame}
      action={routes.document.href(place)}
      id="dokument"
      hooks={{
        'data-document-editor': routes.documentWork.href(place),
        'data-words': JSON.stringify(textsFor(editorTexts, language)),
      }}
    >
      <input type="hidden" name="basedOn" value={latest?.version ?? 0} />
      <input type="hidden" name="begun" value={begun} />
      <input type="hidden" name="revision" value={revision} />
      <ConfirmVoid permission={permission} label={texts.confirmVoid} />
      {buttons}
      {definition.sections.map((section, index) => (
        <>
          <PartHeading language={language} sections={definition.sections} index={index} />
          <TextArea
            name={sectionField(section.id)}
            label={section.heading[language]}
            hint={
              section.questions.length === 0 ? undefined : (
                <GuidingQuestions language={language} questions={section.questions} />
              )
            }
            value={sections[section.id] ?? ''}
            rows={8}
            optional={!section.required}
            markdown
          />
          {meanwhile?.conflicts.includes(section.id) && (
            <OtherText
              id={`andere-${section.id}`}
              label={(meanwhile.kind === 'version' ? words.theirs : words.inOtherWindow)(
                section.heading[language],
              )}
              text={meanwhile.theirs[section.id] ?? ''}
            />
          )}
          <SectionRemarks {...{ frame, initiative, definition, section, comments }} />
        </>
      ))}
      {figures !== undefined && (
        <FigureList {...{ frame, definition, figures }} initiative={initiative.id} />
      )}
      {buttons}
    </Form>
  )
}
