import { inLanguage, type Ending, type Text } from '@meinungsbild/questionnaire'
import { journeyForm } from '../../layout/journey-form.tsx'
import { Markdown } from '../../markdown.tsx'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { citizenWords } from '../citizen.texts.ts'
import { hook } from '../hooks.ts'
import { JourneyButton } from '../journey/journey-button.tsx'
import { JourneyFields, type JourneyState } from '../journey/journey-state.tsx'
import { ScriptStatus } from '../journey/script-status.tsx'
import { SealingNote, type Sealing } from '../journey/sealing-note.tsx'
import { UnsentNotice } from '../journey/unsent-notice.tsx'

export type EndingPageProps = {
  readonly frame: CitizenFrame
  readonly surveyTitle: Text
  readonly ending: Ending
  readonly action: string
  readonly sealing: Sealing
  /** The answers were sent and did not arrive. */
  readonly unsent?: boolean
  readonly state: JourneyState
}

/** Another end than the check page: who does not belong to those who are asked, or comes after a full quota. */
export function EndingPage(props: EndingPageProps) {
  const { frame, surveyTitle, ending, action, sealing, unsent = false, state } = props
  const { language } = frame
  const words = citizenWords(language)
  const title = inLanguage(ending.title, language)
  return (
    <CitizenPage frame={frame} title={`${title} – ${inLanguage(surveyTitle, language)}`} scripted>
      {unsent && <UnsentNotice language={language} />}
      <p class="kern-body kern-body--muted progress">{inLanguage(surveyTitle, language)}</p>
      <h1 class="kern-heading-medium">{title}</h1>
      <Markdown text={inLanguage(ending.text, language)} language={language} />
      <form
        method="post"
        action={action}
        class="journey"
        id={journeyForm}
        {...hook('journey', words.sending)}
      >
        <ScriptStatus language={language} />
        <JourneyFields page="ending" language={language} state={state} />
        <div class="buttons">
          <JourneyButton
            go="send"
            label={unsent ? words.sendAgain : words.finish}
            language={language}
            style="primary"
          />
          <JourneyButton go="back" label={words.back} language={language} />
        </div>
        <SealingNote sealing={sealing} language={language} />
      </form>
    </CitizenPage>
  )
}
