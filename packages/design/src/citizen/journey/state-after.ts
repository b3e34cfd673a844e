import {
  carriedText,
  withoutPage,
  type Circumstances,
  type Questionnaire,
  type Step,
} from '@meinungsbild/questionnaire'
import type { JourneyState } from './journey-state.tsx'

/** What the page that a step leads to carries on; `bears` is what a journey bears besides its answers. */
export function stateAfter(
  step: Step,
  questionnaire: Questionnaire,
  { seed }: Pick<Circumstances, 'seed'>,
  bears: Pick<JourneyState, 'id' | 'token' | 'proof'>,
): JourneyState {
  const { carried, onward } = step
  // On a detour from the check page the page's own old answers stay with the others: what changes is told from them.
  const others =
    step.kind === 'page' && onward === 'next'
      ? withoutPage(questionnaire, carried, step.shown.page.id)
      : carried
  return { ...bears, seed: String(seed), carried: carriedText(others), onward }
}
