import { ButtonLink, Buttons, EmptyState, textsFor, type FormError } from '@meinungsbild/design'
import type { Step } from '@meinungsbild/procedure'
import type { PencilMarks } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { StaffPage } from '../layout/staff-page.tsx'
import { MemoSheetView } from '../memos/memo-sheet-view.tsx'
import type { MemoView } from '../memos/memo-view.ts'
import { routes } from '../routes.ts'
import { undecided, type DecisionFields } from './decision-fields.ts'
import { DecisionForm } from './decision-form.tsx'
import { decisionsTexts } from './decisions.texts.ts'
import { MeasuresDecided } from './measures-decided.tsx'
import { Reservation } from './reservation.tsx'

export type DecisionProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly step: Step
  readonly view: MemoView
  readonly fileNumber: string
  /** Zeichen of the offices in this authority. */
  readonly marks: PencilMarks
  readonly typed?: DecisionFields
  readonly errors?: readonly FormError[]
  readonly done?: string | undefined
}

/** A decision of the Leitung: the memo as it lies before it, then the form. */
export function DecisionPage(props: DecisionProps) {
  const { frame, initiative, step, view, typed = undecided, errors = [], done } = props
  const { language } = frame
  const texts = textsFor(decisionsTexts, language)
  const { id, state } = initiative
  const document = view.definition.id
  const subject = step.decision?.title[language] ?? ''
  return (
    <StaffPage
      frame={frame}
      title={`${step.title[language]}: ${subject}`}
      initiative={initiative}
      errors={errors}
      done={done}
    >
      <Buttons>
        <ButtonLink href={routes.memo.href({ id, memo: document })}>{texts.memoSheet}</ButtonLink>
        {view.latest && (
          <ButtonLink href={routes.documentPdf.href({ id, document })}>{texts.pdf}</ButtonLink>
        )}
        {initiative.may({ kind: 'decide', step: step.id }).ok && (
          <ButtonLink href="#entscheidung">{texts.toDecision}</ButtonLink>
        )}
      </Buttons>
      {view.latest ? <MemoSheetView {...props} /> : <EmptyState title={texts.notYet} />}
      {step.decision?.onMeasures && (
        <MeasuresDecided language={language} measures={state.measures} />
      )}
      <Reservation frame={frame} initiative={initiative} step={step.id} />
      <GuardedCard
        frame={frame}
        initiative={initiative}
        title={texts.decide}
        action={{ kind: 'decide', step: step.id }}
      >
        <DecisionForm
          frame={frame}
          initiative={initiative}
          step={step}
          view={view}
          typed={typed}
          errors={errors}
        />
      </GuardedCard>
    </StaffPage>
  )
}
