import { ButtonLink, Card, Due, textsFor } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import { placeOfTask } from './place-of-task.ts'
import { taskWords } from './task-words.ts'
import type { InitiativeTask } from './tasks-page.tsx'
import { tasksTexts } from './tasks.texts.ts'

type NextTaskProps = { readonly frame: Frame; readonly task: InitiativeTask }

/** The most urgent task, with the page's one button. */
export function NextTask({ frame, task }: NextTaskProps) {
  const { language } = frame
  const texts = textsFor(tasksTexts, language)
  const title = task.title[language]
  return (
    <Card title={texts.next} style="next">
      <div>
        <p class="task-list__title">{title}</p>
        <p class="muted">{taskWords(task, language)}</p>
      </div>
      {task.due !== undefined && (
        <p>
          <Due day={task.due} overdue={task.overdue} />
        </p>
      )}
      <p>
        <ButtonLink href={placeOfTask(task)} style="primary" label={texts.openLabel(title)}>
          {texts.open}
        </ButtonLink>
      </p>
    </Card>
  )
}
