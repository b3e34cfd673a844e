import { ButtonLink, Card, textsFor } from '@meinungsbild/design'
import type { Notice, PossibleAct, StepView } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { InitiativeFrame } from './initiative-frame.tsx'
import { routes } from '../routes.ts'
import { initiativeTexts } from './initiative.texts.ts'
import { NoticesToNote } from './notices-to-note.tsx'
import { PeopleTable } from './people-table.tsx'
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
    <InitiativeFrame frame={frame} initiative={initiative} width="wide">
      <p>{state.initiative?.question}</p>
      <YourTurn frame={frame} initiative={initiative} acts={acts} />
      <NoticesToNote frame={frame} id={id} notices={notices} />
      <Card title={texts.steps}>
        <StepOverview language={language} id={id} phases={model.phases} steps={steps} />
      </Card>
      <Card title={texts.people}>
        <PeopleTable language={language} participants={state.participants} />
        <p>
          <ButtonLink href={routes.people.href({ id })}>{texts.changePeople}</ButtonLink>
        </p>
      </Card>
    </InitiativeFrame>
  )
}
