import { TaskList } from '@meinungsbild/design'
import { placeOfAct } from '../initiatives/place-of-act.ts'
import type { Frame } from '../layout/frame.ts'
import { taskWords } from './task-words.ts'
import type { InitiativeTask } from './tasks-page.tsx'

type TasksSectionProps = {
  readonly frame: Frame
  readonly title: string
  readonly tasks: readonly InitiativeTask[]
}

/** Tasks of one sort under their heading; nothing where there are none. */
export function TasksSection({ frame, title, tasks }: TasksSectionProps) {
  const { language } = frame
  if (tasks.length === 0) return null
  return (
    <section class="stack">
      <h2>{title}</h2>
      <TaskList
        tasks={tasks.map((task) => ({
          title: task.title[language],
          href: placeOfAct(task.initiative.id, task.action),
          context: taskWords(task, language),
          due: task.due === undefined ? undefined : { day: task.due, overdue: task.overdue },
        }))}
      />
    </section>
  )
}
