import { WaitingPage } from '@meinungsbild/design'
import { carriedText, type Step } from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import type { JourneyRequest } from '../journey/journey-request.ts'
import { journeyFrame } from '../pages/frame.ts'
import { sendFresh } from '../pages/fresh-page.ts'
import { routes } from '../routes.ts'
import type { DoorVerdict } from './open-door.ts'

/** The page of a moment's waiting: it carries all answers on, so that nothing is lost. */
export function showWaiting(
  c: Context,
  { prepared: { survey }, circumstances, id, token }: JourneyRequest,
  step: Step,
  { challenge, seconds, busy }: DoorVerdict & { readonly kind: 'wait' },
): Response {
  return sendFresh(
    c,
    <WaitingPage
      frame={journeyFrame(survey, circumstances.language)}
      surveyTitle={survey.questionnaire.title}
      action={routes.questions.href(survey.slug)}
      seconds={seconds}
      busy={busy}
      state={{
        id,
        token,
        proof: { challenge, solution: '' },
        seed: String(circumstances.seed),
        carried: carriedText(step.carried),
      }}
    />,
  )
}
