import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { CalendarDate } from '@meinungsbild/formats'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { placeOfAct } from '../initiatives/place-of-act.ts'
import { instantInBerlin } from '../press-release/instant-in-berlin.ts'
import { routes } from '../routes.ts'
import { taskWords } from '../tasks/task-words.ts'
import { tasksOfPerson } from '../tasks/tasks-of-person.ts'
import type { InitiativeTask } from '../tasks/tasks-page.tsx'
import { taskKey } from '../reminders/task-key.ts'
import { calendarTexts } from './calendar.texts.ts'

type Reader = { readonly id: string; readonly language: UiLanguage }

/** How long a meeting is shown to last; nobody says when it ends. */
const meetingMinutes = 60

/** The dates of a person in all initiatives: when tasks are due, meetings, and until when a press release is embargoed. */
export function calendarDates(
  { id: account, language }: Reader,
  initiatives: readonly LoadedInitiative[],
  now: Date,
  publicUrl: string,
): readonly CalendarDate[] {
  const own = initiatives.filter(({ state }) =>
    state.participants.some((participant) => participant.account === account),
  )
  return [
    ...tasksOfPerson(initiatives, account, now).flatMap((task) =>
      dueDate(task, language, publicUrl),
    ),
    ...own.flatMap((initiative) => meetingDates(initiative, language, publicUrl)),
    ...own.flatMap((initiative) => embargoDate(initiative, language, publicUrl)),
  ]
}

function dueDate(
  task: InitiativeTask,
  language: UiLanguage,
  publicUrl: string,
): readonly CalendarDate[] {
  if (task.due === undefined) return []
  const { initiative, action, title, due: day } = task
  return [
    {
      id: idOf(`task-${taskKey(task)}`, publicUrl),
      title: title[language],
      description: taskWords(task, language),
      url: new URL(placeOfAct(initiative.id, action), publicUrl).href,
      when: { kind: 'day', day },
    },
  ]
}

function meetingDates(
  { id, state }: LoadedInitiative,
  language: UiLanguage,
  publicUrl: string,
): readonly CalendarDate[] {
  const texts = textsFor(calendarTexts, language)
  return state.meetings.map(({ day, time, place, number }) => {
    const from = time === undefined ? undefined : instantInBerlin(`${day}T${time}`)
    return {
      id: idOf(`meeting-${id}-${number}`, publicUrl),
      title: texts.meeting(state.initiative?.title ?? ''),
      place,
      url: new URL(routes.meeting.href({ id }), publicUrl).href,
      when:
        from === undefined
          ? { kind: 'day' as const, day }
          : { kind: 'time' as const, from, minutes: meetingMinutes },
    }
  })
}

function embargoDate(
  { id, state }: LoadedInitiative,
  language: UiLanguage,
  publicUrl: string,
): readonly CalendarDate[] {
  if (state.embargo === undefined) return []
  return [
    {
      id: idOf(`embargo-${id}`, publicUrl),
      title: textsFor(calendarTexts, language).embargo(state.initiative?.title ?? ''),
      url: new URL(routes.pressRelease.href({ id }), publicUrl).href,
      when: { kind: 'time', from: state.embargo, minutes: 0 },
    },
  ]
}

/** Unique in the world by the host of this application; nothing in it but signs that every calendar program takes. */
function idOf(name: string, publicUrl: string): string {
  return `${Buffer.from(name).toString('base64url')}@${new URL(publicUrl).hostname}`
}
