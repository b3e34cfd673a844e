import { formatDay, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { InitiativeTask } from './tasks-page.tsx'
import { tasksTexts } from './tasks.texts.ts'

/** What a task belongs to: the initiative, its step, and without a due date since when it waits. */
export function taskWords(
  { initiative, step, stepTitle, since, due }: InitiativeTask,
  language: UiLanguage,
): string {
  const texts = textsFor(tasksTexts, language)
  return [
    initiative.title,
    ...(step === undefined ? [] : [texts.step(step, stepTitle?.[language] ?? '')]),
    ...(since === undefined || due !== undefined ? [] : [texts.since(formatDay(since, language))]),
  ].join(' · ')
}
