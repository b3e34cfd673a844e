import { ButtonLink, EmptyState, textsFor } from '@meinungsbild/design'
import type { Action, Bilingual, DisposalAct, Task } from '@meinungsbild/procedure'
import type { StandingIn } from '../absences/standing-in.ts'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { DeputySection } from './deputy-section.tsx'
import { FollowUpsSection, type InitiativeFollowUp } from './follow-ups-section.tsx'
import { gathered } from './gathered.ts'
import { NextTask } from './next-task.tsx'
import { TasksSection } from './tasks-section.tsx'
import { tasksTexts } from './tasks.texts.ts'
import { WaitingSection, type WaitingInitiative } from './waiting-section.tsx'

export type InitiativeTask = Omit<Task, 'action'> & {
  /** Of the procedure, or about the file after z.d.A. */
  readonly action: Action | { readonly kind: 'disposal'; readonly act: DisposalAct }
  /** Id and title of the initiative. */
  readonly initiative: { readonly id: string; readonly title: string }
  readonly stepTitle: Bilingual | undefined
  readonly overdue: boolean
  /** Of a colleague who is away: their name. */
  readonly inPlaceOf?: string
}

type TasksProps = {
  readonly frame: Frame
  /** The most urgent first. */
  readonly tasks: readonly InitiativeTask[]
  /** Initiatives in which the signed-in person takes part and others have to act. */
  readonly waiting: readonly WaitingInitiative[]
  readonly followUps: readonly InitiativeFollowUp[]
  /** Colleagues who are away, with what the signed-in person may do for them. */
  readonly deputyships: readonly {
    readonly standingIn: StandingIn
    readonly tasks: readonly InitiativeTask[]
  }[]
}

/** Everything that waits for the signed-in person, in all initiatives: one thing to do next, then the rest. */
export function TasksPage({ frame, tasks, waiting, followUps, deputyships }: TasksProps) {
  const texts = textsFor(tasksTexts, frame.language)
  const isNotice = ({ action }: InitiativeTask) => action.kind === 'acknowledgeNotice'
  const [next, ...then] = tasks.filter((task) => !isNotice(task))
  return (
    <StaffPage frame={frame} title={texts.title}>
      {tasks.length === 0 && (
        <EmptyState title={texts.none}>
          <p>{texts.noneHint}</p>
          <p>
            <ButtonLink href={routes.initiatives.href()}>{texts.initiatives}</ButtonLink>
          </p>
        </EmptyState>
      )}
      {next && (
        <p>
          {texts.summary(then.length + 1, [next, ...then].filter(({ overdue }) => overdue).length)}
        </p>
      )}
      {next && <NextTask frame={frame} task={next} />}
      <TasksSection frame={frame} title={texts.then} tasks={then} />
      <TasksSection frame={frame} title={texts.toNote} tasks={gathered(tasks.filter(isNotice))} />
      {deputyships.map((each) => (
        <DeputySection frame={frame} {...each} />
      ))}
      <FollowUpsSection frame={frame} followUps={followUps} />
      <WaitingSection frame={frame} waiting={waiting} />
      <p>
        <ButtonLink href={routes.newInitiative.href()}>{texts.propose}</ButtonLink>
      </p>
    </StaffPage>
  )
}
