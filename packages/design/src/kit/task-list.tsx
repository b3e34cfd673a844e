import type { ComponentChildren } from 'preact'
import { useStaffTexts } from '../staff/interface-language.ts'
import { Badge } from './badge.tsx'
import { Day } from './time.tsx'
import type { Tone } from './tone.ts'

export type Task = {
  readonly title: string
  /** Where it is done; a task of somebody else has none. */
  readonly href?: string | undefined
  /** What it belongs to: the initiative, the step. */
  readonly context?: string | undefined
  /** Below the context, for what the reader should know before starting. */
  readonly note?: ComponentChildren
  readonly due?: { readonly day: string; readonly overdue: boolean } | undefined
  readonly status?: { readonly label: string; readonly tone?: Tone | 'neutral' } | undefined
}

/** What waits for somebody, the most urgent first as given. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul class="task-list">
      {tasks.map((task) => (
        <li class="task-list__task">
          <div class="task-list__words">
            {task.href === undefined ? (
              <span class="task-list__title">{task.title}</span>
            ) : (
              <a class="task-list__title kern-link" href={task.href}>
                {task.title}
              </a>
            )}
            {task.context !== undefined && <span class="muted">{task.context}</span>}
            {task.note !== undefined && <div class="muted">{task.note}</div>}
          </div>
          <div class="task-list__state">
            {task.due && <Due {...task.due} />}
            {task.status && (
              <Badge label={task.status.label} tone={task.status.tone ?? 'neutral'} />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Until when, with a sign if that is over. */
export function Due({ day, overdue }: { readonly day: string; readonly overdue: boolean }) {
  const words = useStaffTexts()
  const [before, after] = (overdue ? words.overdue : words.due)('\u0000').split('\u0000')
  return (
    <span class={overdue ? 'due due--over' : 'due'}>
      {overdue && <span class="kern-icon kern-icon--warning kern-icon--small" aria-hidden="true" />}
      {before}
      <Day day={day} />
      {after}
    </span>
  )
}
