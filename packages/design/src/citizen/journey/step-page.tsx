import { formOf, type Circumstances, type Step } from '@meinungsbild/questionnaire'
import { CheckPage } from '../pages/check-page.tsx'
import { EndingPage } from '../pages/ending-page.tsx'
import { QuestionPage } from '../pages/question-page.tsx'
import type { JourneyState } from './journey-state.tsx'
import type { JourneySurvey } from './journey-survey.ts'

export type StepPageProps = {
  readonly survey: JourneySurvey
  readonly circumstances: Circumstances
  /** A step that shows something. */
  readonly step: Exclude<Step, { readonly kind: 'send' }>
  /** As `stateAfter` gives it. */
  readonly state: JourneyState
  /** The answers were sent and did not arrive. */
  readonly unsent?: boolean
}

/** The page that a step leads to: one of questions, the check page or another ending. */
export function StepPage({ survey, circumstances, step, state, unsent = false }: StepPageProps) {
  const { sealing, action, media, title: surveyTitle } = survey
  const { language, today } = circumstances
  const { journey } = step
  const common = { frame: survey.frame(language), surveyTitle, action, sealing, state }
  switch (step.kind) {
    case 'check':
      return <CheckPage {...common} {...{ journey, unsent }} answers={journey.answers} />
    case 'ending':
      return <EndingPage {...common} {...{ unsent }} ending={step.ending} />
    case 'page': {
      const { shown, problems, revealed, typed } = step
      const index = journey.pages.indexOf(shown)
      return (
        <QuestionPage
          {...common}
          {...{ media, problems, revealed }}
          journeyPage={shown}
          position={{ page: index + 1, pages: journey.pages.length }}
          form={typed ?? formOf(step.carried)}
          unrevealed={shown.waiting}
          live={survey.live(shown.page.id, today)}
          back={index > 0}
        />
      )
    }
    default:
      return step satisfies never
  }
}
