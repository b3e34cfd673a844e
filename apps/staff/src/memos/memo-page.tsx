import { ButtonLink, Buttons, textsFor, type FormError } from '@meinungsbild/design'
import type { PencilMarks } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { PointFields } from '../directives/directive-fields.ts'
import { directivesTexts } from '../directives/directives.texts.ts'
import { AddPointForm, SkipPointForm } from '../directives/point-forms.tsx'
import { isDoneTo } from '../documents/written-document.ts'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { nextTaskOf } from '../tasks/next-task-of.ts'
import { noMark, type CoSignFields } from './co-sign-fields.ts'
import { CoSignForm } from './co-sign-form.tsx'
import { DissentForms } from './dissent-forms.tsx'
import { MemoSheetView } from './memo-sheet-view.tsx'
import type { MemoView } from './memo-view.ts'
import { memosTexts } from './memos.texts.ts'
import { SubmitForm } from './submit-form.tsx'

export type MemoProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly view: MemoView
  readonly fileNumber: string
  /** Zeichen of the offices in this authority. */
  readonly marks: PencilMarks
  readonly typed?: CoSignFields
  /** What was typed about one of the dissents. */
  readonly record?: { readonly dissent: string; readonly text: string }
  /** What was typed about a point to be added to the directive, or to be skipped. */
  readonly point?: PointFields
  readonly skip?: { readonly part: string; readonly reason: string }
  readonly errors?: readonly FormError[]
  readonly done?: string | undefined
}

/** The sheet of a memo: all of it, and what the person before the screen may do with it. */
export function MemoPage(props: MemoProps) {
  const { frame, initiative, view, typed = noMark, record, point, skip, errors = [], done } = props
  const { language } = frame
  const texts = textsFor(memosTexts, language)
  const { id, model } = initiative
  const document = view.definition.id
  const mayWrite = initiative.may({ kind: 'saveDocument', document }).ok
  // The memo is read first; whoever is asked sees at the top that there is something to do below.
  const next = nextTaskOf(frame, initiative)
  const asked = next?.action.kind === 'coSign' && next.action.document === document
  const standing = view.dissents.filter(({ status }) => status === 'standing')
  return (
    <StaffPage
      frame={frame}
      title={view.definition.title[language]}
      inTab={texts.inTab(view.definition.title[language])}
      initiative={initiative}
      errors={errors}
      done={done}
    >
      <Buttons>
        <ButtonLink href={routes.document.href({ id, document })}>
          {mayWrite ? texts.write : texts.read}
        </ButtonLink>
        {view.latest && (
          <ButtonLink href={routes.documentPdf.href({ id, document })}>{texts.pdf}</ButtonLink>
        )}
        {asked && <ButtonLink href="#mitzeichnung">{texts.toCoSign}</ButtonLink>}
      </Buttons>
      <MemoSheetView
        {...props}
        directiveTools={
          <>
            {initiative.may({ kind: 'composeDirective', document }).ok && (
              <p>
                <ButtonLink href={routes.directive.href({ id, memo: document })}>
                  {textsFor(directivesTexts, language).compose}
                </ButtonLink>
              </p>
            )}
            <AddPointForm
              frame={frame}
              initiative={initiative}
              memo={document}
              typed={point}
              errors={errors}
            />
            <SkipPointForm
              frame={frame}
              initiative={initiative}
              memo={document}
              points={view.directive}
              typed={skip}
              errors={errors}
            />
          </>
        }
      />
      {isDoneTo(model, 'submitMemo', document) && (
        <SubmitForm frame={frame} initiative={initiative} view={view} />
      )}
      {isDoneTo(model, 'coSign', document) && (
        <CoSignForm
          frame={frame}
          initiative={initiative}
          view={view}
          typed={typed}
          errors={errors}
        />
      )}
      {standing.map((dissent) => (
        <DissentForms
          frame={frame}
          initiative={initiative}
          memo={document}
          dissent={dissent}
          record={record?.dissent === dissent.id ? record.text : ''}
          errors={errors}
        />
      ))}
    </StaffPage>
  )
}
