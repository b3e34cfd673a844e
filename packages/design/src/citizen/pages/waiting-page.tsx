import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import { journeyForm } from '../../layout/journey-form.tsx'
import { OurWords } from '../../layout/our-words.tsx'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { citizenWords } from '../citizen.texts.ts'
import { hook } from '../hooks.ts'
import { JourneyButton } from '../journey/journey-button.tsx'
import { JourneyFields, type JourneyState } from '../journey/journey-state.tsx'
import { ScriptStatus } from '../journey/script-status.tsx'
import { waitingWords } from '../waiting.texts.ts'

export type WaitingPageProps = {
  readonly frame: CitizenFrame
  readonly surveyTitle: Text
  readonly action: string
  readonly state: JourneyState
  /** How long it takes until the answers are accepted. */
  readonly seconds: number
  /** Whether it takes longer because many answers come from the same network. */
  readonly busy: boolean
}

/** The wait that the bar of the style sheet is made for; another one is told in words alone. */
const barSeconds = 8

/**
 * A moment's waiting before the answers to an open survey are taken. The button can always be pressed: who is too early
 * comes back here. The bar only shows to the eye what the words say.
 */
export function WaitingPage(props: WaitingPageProps) {
  const { frame, action, state, seconds, busy } = props
  const { language } = frame
  const words = waitingWords(language)
  const surveyTitle = inLanguage(props.surveyTitle, language)
  return (
    <CitizenPage frame={frame} title={`${words.title} – ${surveyTitle}`} scripted>
      <p class="kern-body kern-body--muted progress">{surveyTitle}</p>
      <h1 class="kern-heading-medium">
        <OurWords language={language}>{words.title}</OurWords>
      </h1>
      <div class="kern-alert kern-alert--info" tabIndex={-1} autofocus>
        <div class="kern-alert__header">
          <span class="kern-icon kern-icon--info" aria-hidden="true" />
          <p class="kern-title">
            <OurWords language={language}>{words.notYet}</OurWords>
          </p>
        </div>
        <div class="kern-alert__body">
          <p class="kern-body">
            <OurWords language={language}>
              {words.wait(seconds)}
              {busy && ` ${words.busy}`}
            </OurWords>
          </p>
          {seconds === barSeconds && <div class="waiting-bar" aria-hidden="true" />}
        </div>
      </div>
      <p class="kern-body">
        <OurWords language={language}>{words.kept}</OurWords>
      </p>
      <form
        method="post"
        action={action}
        class="journey"
        id={journeyForm}
        {...hook('journey', citizenWords(language).sending)}
      >
        <ScriptStatus language={language} />
        <JourneyFields page="check" language={language} state={state} />
        <div class="buttons">
          <JourneyButton go="send" label={words.send} language={language} style="primary" />
          <JourneyButton go="next" label={words.toAnswers} language={language} />
        </div>
      </form>
      <h2 class="kern-heading-small">
        <OurWords language={language}>{words.why}</OurWords>
      </h2>
      <p class="kern-body">
        <OurWords language={language}>{words.whyText}</OurWords>
      </p>
    </CitizenPage>
  )
}
