import { ButtonLink, EmptyState, TaskList, textsFor } from '@meinungsbild/design'
import type { Task } from '@meinungsbild/procedure'
import { placeOfAct } from '../initiatives/place-of-act.ts'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { tasksTexts } from './tasks.texts.ts'

export type InitiativeTask = Task & {
  /** Id and title of the initiative. */
  readonly initiative: { readonly id: string; readonly title: string }
  readonly overdue: boolean
}

type TasksProps = { readonly frame: Frame; readonly tasks: readonly InitiativeTask[] }

/** Everything that waits for the signed-in person, in all initiatives. */
export function TasksPage({ frame, tasks }: TasksProps) {
  const { language } = frame
  const texts = textsFor(tasksTexts, language)
  return (
    <StaffPage frame={frame} title={texts.title}>
      {tasks.length === 0 ? (
        <EmptyState title={texts.none}>
          <p>{texts.noneHint}</p>
          <p>
            <ButtonLink href={routes.initiatives.href()}>{texts.initiatives}</ButtonLink>
          </p>
        </EmptyState>
      ) : (
        <TaskList
          tasks={tasks.map(({ action, title, step, due, initiative, overdue }) => ({
            title: title[language],
            href: placeOfAct(initiative.id, action),
            context: step === undefined ? initiative.title : texts.step(step, initiative.title),
            due: due === undefined ? undefined : { day: due, overdue },
          }))}
        />
      )}
    </StaffPage>
  )
}
