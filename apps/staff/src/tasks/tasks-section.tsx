import { TaskList } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import { placeOfTask } from './place-of-task.ts'
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
          href: placeOfTask(task),
          context: taskWords(task, language),
          due: task.due === undefined ? undefined : { day: task.due, overdue: task.overdue },
        }))}
      />
    </section>
  )
}
