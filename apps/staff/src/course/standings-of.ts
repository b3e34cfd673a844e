import { formatDay, textsFor, type UiLanguage } from '@meinungsbild/design'
import { stepList, validApproval, type Model, type State } from '@meinungsbild/procedure'
import { courseTexts } from './course.texts.ts'
import type { Standings } from './standing.ts'

/** Where an initiative stands at every step, with what a reader should know: a further round, a day, a lost approval. */
export function standingsOf(
  model: Model,
  state: State,
  at: string,
  language: UiLanguage,
): Standings {
  const texts = textsFor(courseTexts, language)
  return new Map(
    stepList(model, state, at).map(({ id, status, round, due, done }) => {
      const isVoided =
        validApproval(state, id) === undefined &&
        state.approvals.some(({ step, voided }) => step === id && voided !== undefined)
      const notes = [
        ...(isVoided ? [texts.voided] : []),
        ...(round > 1 ? [texts.round(round)] : []),
        ...(due === undefined ? [] : [texts.until(formatDay(due, language))]),
      ]
      const note = notes.length === 0 ? undefined : notes.join(', ')
      return [id, { status, outcome: done?.outcome, note }]
    }),
  )
}
