import { TaskList, textsFor } from '@meinungsbild/design'
import type { StepView } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { tasksTexts } from './tasks.texts.ts'

export type WaitingInitiative = {
  readonly id: string
  readonly title: string
  readonly current: readonly StepView[]
}

type WaitingSectionProps = { readonly frame: Frame; readonly waiting: readonly WaitingInitiative[] }

/** Where others have to act, so that nobody has to look for their initiatives. */
export function WaitingSection({ frame, waiting }: WaitingSectionProps) {
  const { language } = frame
  const texts = textsFor(tasksTexts, language)
  if (waiting.length === 0) return null
  return (
    <section class="stack">
      <h2>{texts.others}</h2>
      <p>{texts.othersLead}</p>
      <TaskList
        tasks={waiting.map(({ id, title, current }) => ({
          title,
          href: routes.initiative.href({ id }),
          context: current.map((step) => texts.step(step.id, step.title[language])).join(', '),
        }))}
      />
    </section>
  )
}
