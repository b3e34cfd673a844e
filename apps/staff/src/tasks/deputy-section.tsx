import { TaskList, textsFor } from '@meinungsbild/design'
import { StandInForm } from '../absences/stand-in-form.tsx'
import type { StandingIn } from '../absences/standing-in.ts'
import type { Frame } from '../layout/frame.ts'
import { placeOfTask } from './place-of-task.ts'
import { taskWords } from './task-words.ts'
import type { InitiativeTask } from './tasks-page.tsx'
import { tasksTexts } from './tasks.texts.ts'

type DeputySectionProps = {
  readonly frame: Frame
  readonly standingIn: StandingIn
  readonly tasks: readonly InitiativeTask[]
}

/** The tasks of a colleague who is away, each opened in their name. */
export function DeputySection({ frame, standingIn, tasks }: DeputySectionProps) {
  const { language } = frame
  const texts = textsFor(tasksTexts, language)
  const { name } = standingIn
  return (
    <section class="stack">
      <h2>{texts.forColleague(name)}</h2>
      {tasks.length === 0 && <p class="muted">{texts.nothingForColleague(name)}</p>}
      <TaskList
        tasks={tasks.map((task) => ({
          title: task.title[language],
          context: taskWords(task, language),
          due: task.due === undefined ? undefined : { day: task.due, overdue: task.overdue },
          note: (
            <StandInForm
              frame={frame}
              standingIn={standingIn}
              onward={placeOfTask(task)}
              label={texts.openFor(name)}
              about={task.title[language]}
            />
          ),
        }))}
      />
    </section>
  )
}
