import { Button, Buttons, CitizenLayout, type CitizenFrame } from '@meinungsbild/design'
import { entryWords } from './entry.texts.ts'

export type ConfirmedPageProps = {
  readonly frame: CitizenFrame
  readonly surveyTitle: string
  /** The collector's address of the questions. */
  readonly questionsHref: string
  readonly token: string
}

/** Takes the token to the collector: by POST, so that it stands in no address, no history and no log. */
export function ConfirmedPage({ frame, surveyTitle, questionsHref, token }: ConfirmedPageProps) {
  const { language } = frame
  const words = entryWords(language)
  return (
    <CitizenLayout {...frame} title={`${words.confirmedTitle} – ${surveyTitle}`}>
      <p class="kern-body kern-body--muted progress">{surveyTitle}</p>
      <h1 class="kern-heading-large">{words.confirmedTitle}</h1>
      <p class="kern-body">{words.confirmedLead}</p>
      <p class="kern-body">{words.confirmedAgain}</p>
      <form method="post" action={questionsHref}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="carried" value="" />
        <Buttons>
          <Button name="go" value="start">
            {words.start}
          </Button>
        </Buttons>
      </form>
    </CitizenLayout>
  )
}
