import { Card, textsFor } from '@meinungsbild/design'
import type { Notice, PossibleAct, StepView } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { SentInParallel } from '../notices/sent-in-parallel.tsx'
import { InitiativeFacts } from './initiative-facts.tsx'
import { InitiativeFrame } from './initiative-frame.tsx'
import { initiativeTexts } from './initiative.texts.ts'
import { NoticesToNote } from './notices-to-note.tsx'
import { StepOverview } from './step-overview.tsx'
import { YourTurn } from './your-turn.tsx'

type InitiativeProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly steps: readonly StepView[]
  /** What this person can do now. */
  readonly acts: readonly PossibleAct[]
  /** What this person has to note. */
  readonly notices: readonly Notice[]
}

/** One initiative: what I can do, what I have to note, where it stands, who is on. */
export function InitiativePage({ frame, initiative, steps, acts, notices }: InitiativeProps) {
  const { language } = frame
  const texts = textsFor(initiativeTexts, language)
  const { id, model, state } = initiative
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      width="wide"
      side={<InitiativeFacts frame={frame} initiative={initiative} />}
    >
      <p>{state.initiative?.question}</p>
      {state.status !== 'closed' && <YourTurn frame={frame} initiative={initiative} acts={acts} />}
      <NoticesToNote frame={frame} id={id} notices={notices} />
      <Card title={texts.steps}>
        <StepOverview language={language} id={id} phases={model.phases} steps={steps} />
      </Card>
      <SentInParallel language={language} notices={state.notices} />
    </InitiativeFrame>
  )
}
