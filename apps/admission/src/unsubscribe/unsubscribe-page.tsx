import { Button, Buttons, CitizenLayout, type CitizenFrame } from '@meinungsbild/design'
import { unsubscribeWords } from './unsubscribe.texts.ts'

export type UnsubscribePageProps = {
  readonly frame: CitizenFrame
  readonly surveyTitle: string
  /** `ask`: nothing has happened yet. */
  readonly state: 'ask' | 'done' | 'ended'
}

/** Asks whether somebody wants no more e-mails, or says that none will come. The form goes to the address of the page. */
export function UnsubscribePage({ frame, surveyTitle, state }: UnsubscribePageProps) {
  const words = unsubscribeWords(frame.language)
  const title = { ask: words.title, done: words.doneTitle, ended: words.endedTitle }[state]
  return (
    <CitizenLayout {...frame} title={`${title} – ${surveyTitle}`}>
      <p class="kern-body kern-body--muted progress">{surveyTitle}</p>
      <h1 class="kern-heading-large">{title}</h1>
      {state === 'ask' && (
        <>
          <p class="kern-body">{words.lead}</p>
          <p class="kern-body">{words.codeStays}</p>
          <form class="journey" method="post">
            <input type="hidden" name="language" value={frame.language} />
            <Buttons>
              <Button>{words.confirm}</Button>
            </Buttons>
          </form>
        </>
      )}
      {state === 'done' && (
        <>
          <p class="kern-body">{words.done}</p>
          <p class="kern-body">{words.codeStays}</p>
        </>
      )}
      {state === 'ended' && <p class="kern-body">{words.ended}</p>}
    </CitizenLayout>
  )
}
