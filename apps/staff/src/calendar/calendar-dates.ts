import { markdownToText, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { CalendarDate } from '@meinungsbild/formats'
import type { Meeting } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { instantInBerlin } from '../press-release/instant-in-berlin.ts'
import { routes } from '../routes.ts'
import { placeOfTask } from '../tasks/place-of-task.ts'
import { taskWords } from '../tasks/task-words.ts'
import { tasksOfPerson } from '../tasks/tasks-of-person.ts'
import type { InitiativeTask } from '../tasks/tasks-page.tsx'
import { taskKey } from '../reminders/task-key.ts'
import { calendarTexts } from './calendar.texts.ts'

type Reader = { readonly id: string; readonly language: UiLanguage }

/** How long a meeting is shown to last if nobody says when it ends. */
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
  const { title, due: day } = task
  return [
    {
      id: idOf(`task-${taskKey(task)}`, publicUrl),
      title: title[language],
      description: taskWords(task, language),
      url: new URL(placeOfTask(task), publicUrl).href,
      when: { kind: 'day', day },
    },
  ]
}

function meetingDates(
  initiative: LoadedInitiative,
  language: UiLanguage,
  publicUrl: string,
): readonly CalendarDate[] {
  return initiative.state.meetings.map((meeting) =>
    meetingDate(initiative, meeting, language, publicUrl),
  )
}

/** One meeting with its agenda. */
export function meetingDate(
  { id, state }: Pick<LoadedInitiative, 'id' | 'state'>,
  { day, time, until, place, agenda, number }: Meeting,
  language: UiLanguage,
  publicUrl: string,
): CalendarDate {
  const at = (clock: string | undefined) =>
    clock === undefined ? undefined : instantInBerlin(`${day}T${clock}`)
  const [from, to] = [at(time), at(until)]
  const minutes = from && to ? (Date.parse(to) - Date.parse(from)) / 60_000 : meetingMinutes
  return {
    id: idOf(`meeting-${id}-${number}`, publicUrl),
    title: textsFor(calendarTexts, language).meeting(state.initiative?.title ?? ''),
    description: markdownToText(agenda),
    place,
    url: new URL(routes.meeting.href({ id }), publicUrl).href,
    when: from === undefined ? { kind: 'day', day } : { kind: 'time', from, minutes },
  }
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
