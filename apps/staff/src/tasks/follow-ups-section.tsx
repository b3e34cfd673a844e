import { TaskList, textsFor } from '@meinungsbild/design'
import type { ComingFollowUp } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { tasksTexts } from './tasks.texts.ts'

export type InitiativeFollowUp = ComingFollowUp & {
  readonly initiative: { readonly id: string; readonly title: string }
}

type FollowUpsSectionProps = {
  readonly frame: Frame
  /** The next first. */
  readonly followUps: readonly InitiativeFollowUp[]
}

/** Wiedervorlagen whose day has not come, so that nobody has to keep them in mind. */
export function FollowUpsSection({ frame, followUps }: FollowUpsSectionProps) {
  const texts = textsFor(tasksTexts, frame.language)
  if (followUps.length === 0) return null
  return (
    <section class="stack">
      <h2>{texts.followUps}</h2>
      <p>{texts.followUpsLead}</p>
      <TaskList
        tasks={followUps.map(({ initiative, memo, purpose, day }) => ({
          title: purpose,
          href: `${routes.memo.href({ id: initiative.id, memo })}#verfuegung`,
          context: initiative.title,
          due: { day, overdue: false },
        }))}
      />
    </section>
  )
}
