import { formatDay, textsFor, type UiLanguage } from '@meinungsbild/design'
import { routes } from '../routes.ts'
import { placeOfTask } from '../tasks/place-of-task.ts'
import { taskWords } from '../tasks/task-words.ts'
import type { InitiativeTask } from '../tasks/tasks-page.tsx'
import { tasksTexts } from '../tasks/tasks.texts.ts'
import { taskMailTexts } from './task-mails.texts.ts'

export type TaskMailText = { readonly subject: string; readonly text: string }

type Reader = { readonly name: string; readonly language: UiLanguage }

/**
 * An e-mail that names tasks, each with its place in the application. It says what is to be done and in which initiative, never
 * what was written there.
 */
export function taskMail(
  { name, language }: Reader,
  tasks: readonly InitiativeTask[],
  publicUrl: string,
): TaskMailText {
  const texts = textsFor(taskMailTexts, language)
  const late = tasks.filter(({ overdue }) => overdue).length
  const at = (path: string) => new URL(path, publicUrl).href
  const entries = tasks.map((task) => {
    const due =
      task.due === undefined ? [] : [texts.due(formatDay(task.due, language), task.overdue)]
    const { inPlaceOf } = task
    const title = task.title[language]
    // A colleague's task is begun from one's own list: there one takes the colleague's place.
    const place = inPlaceOf === undefined ? placeOfTask(task) : routes.tasks.href()
    return [
      `* ${inPlaceOf === undefined ? title : texts.inPlaceOf(title, inPlaceOf)}`,
      `  ${[taskWords(task, language), ...due].join(' · ')}`,
      `  ${at(place)}`,
    ].join('\n')
  })
  return {
    subject: texts.subject(tasks.length, late),
    text: [
      texts.greeting(name),
      textsFor(tasksTexts, language).summary(tasks.length, late),
      ...entries,
      `${texts.all}\n${at(routes.tasks.href())}`,
      `${texts.change}\n${at(routes.reminders.href())}`,
      '',
    ].join('\n\n'),
  }
}
