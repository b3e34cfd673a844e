import { formatDay, textsFor, type UiLanguage } from '@meinungsbild/design'
import { findStep, type Refusal } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { layoutTexts } from './layout.texts.ts'

/** Why something cannot be done; what is over is told as done, by whom and when, rather than as not possible. */
export function reasonWords(
  { model, state }: Pick<LoadedInitiative, 'model' | 'state'>,
  { code, step = '', message }: Refusal,
  language: UiLanguage,
): string {
  const home = findStep(model, step)
  const done = state.steps[step]?.status === 'done' ? state.steps[step].done : undefined
  if (code !== 'notNow' || home === undefined || done === undefined) return message[language]
  const outcome = home.outcomes.find(({ id }) => id === done.outcome)?.title ?? home.title
  return textsFor(layoutTexts, language).stepOver(
    `${home.id} ${home.title[language]}`,
    outcome[language],
    done.by.name,
    formatDay(done.at, language),
  )
}
