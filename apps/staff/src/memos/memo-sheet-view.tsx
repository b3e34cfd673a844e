import { textsFor } from '@meinungsbild/design'
import type { PencilMarks } from '@meinungsbild/storage'
import type { ComponentChildren } from 'preact'
import { FinishForm } from '../directives/point-forms.tsx'
import { ApprovalNotices } from '../documents/approval-notices.tsx'
import { DocumentText } from '../documents/document-text.tsx'
import { VersionLine } from '../documents/version-line.tsx'
import { DecisionRecords } from '../decisions/decision-records.tsx'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { NoticeTable } from '../notices/notice-table.tsx'
import { noticesTexts } from '../notices/notices.texts.ts'
import { OpinionList } from '../opinions/opinion-list.tsx'
import { CoSignatureTable } from './co-signature-table.tsx'
import { DirectiveList } from './directive-list.tsx'
import { EndedDissents } from './ended-dissents.tsx'
import { MeasuresTable } from './measures-table.tsx'
import { MemoHead } from './memo-head.tsx'
import type { MemoView } from './memo-view.ts'
import { memosTexts } from './memos.texts.ts'
import { SigningState } from './signing-state.tsx'
import { StandingDissents } from './standing-dissents.tsx'

export type MemoSheetViewProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly view: MemoView
  readonly fileNumber: string
  /** Zeichen of the offices in this authority. */
  readonly marks: PencilMarks
  /** What can be done about the directive, below its points. */
  readonly directiveTools?: ComponentChildren
}

/** The whole memo as the Leitung reads it: dissents first, the Votum first of the text, then what others said. */
export function MemoSheetView(props: MemoSheetViewProps) {
  const { frame, initiative, view } = props
  const { language } = frame
  const { model, state } = initiative
  const { definition, latest, decisionStep } = view
  const onMeasures = decisionStep?.decision?.onMeasures === true
  const sent = state.notices.filter(({ document }) => document?.id === definition.id)
  return (
    <>
      <StandingDissents language={language} dissents={view.dissents} />
      <VersionLine language={language} version={latest} />
      <ApprovalNotices language={language} model={model} state={state} document={definition.id} />
      <MemoHead {...props} />
      {latest && (
        <DocumentText language={language} definition={definition} sections={latest.sections} />
      )}
      {onMeasures && (
        <MeasuresTable
          language={language}
          initiative={initiative.id}
          measures={state.measures}
          keyFigures={state.keyFigures}
        />
      )}
      <CoSignatureTable
        language={language}
        coSignatures={view.coSignatures}
        marks={props.marks}
        empty={textsFor(memosTexts, language).noCoSignatures}
      />
      {latest && (
        <SigningState language={language} points={view.directive} signing={view.signing} />
      )}
      <OpinionList language={language} opinions={view.opinions} />
      <EndedDissents language={language} dissents={view.dissents} />
      {view.directive.length > 0 && (
        <section class="stack" aria-labelledby="verfuegung">
          <h2 id="verfuegung">{textsFor(memosTexts, language).directive}</h2>
          <DirectiveList
            language={language}
            points={view.directive}
            act={(point, part) => (
              <FinishForm
                frame={frame}
                initiative={initiative}
                memo={definition.id}
                point={point}
                part={part}
              />
            )}
          />
          {props.directiveTools}
        </section>
      )}
      {sent.length > 0 && (
        <section class="stack" aria-labelledby="verschickt">
          <h2 id="verschickt">{textsFor(noticesTexts, language).caption}</h2>
          <NoticeTable language={language} notices={sent} withText />
        </section>
      )}
      <DecisionRecords language={language} decisions={view.decisions} marks={props.marks} />
    </>
  )
}
