import { Button, Buttons, CitizenLayout, doorHook, type CitizenFrame } from '@meinungsbild/design'
import type { AdmissionMode } from '@meinungsbild/exchange'
import { entryWords } from './entry.texts.ts'

type ConfirmedContentProps = {
  readonly language: string
  /** Where codes are taken; leads there from the blind mode, whose page does not go by itself. */
  readonly entryHref?: string
  readonly surveyTitle: string
  /** The collector's address of the questions. */
  readonly questionsHref: string
  readonly token: string
  readonly mode: AdmissionMode
}

export type ConfirmedPageProps = Omit<ConfirmedContentProps, 'language' | 'entryHref' | 'mode'> & {
  readonly frame: CitizenFrame
}

/** The page of the plain mode once the code is confirmed. */
export function ConfirmedPage({ frame, ...content }: ConfirmedPageProps) {
  const { language } = frame
  const { confirmedTitle } = entryWords(language)
  return (
    <CitizenLayout {...frame} title={`${confirmedTitle} – ${content.surveyTitle}`}>
      <ConfirmedContent {...content} language={language} mode="plain" />
    </CitizenLayout>
  )
}

/**
 * Takes the token to the collector: by POST, so that it stands in no address, no history and no log. In the blind mode it
 * waits in the page of the code, for the script to put the token in.
 */
export function ConfirmedContent(props: ConfirmedContentProps) {
  const { language, entryHref, surveyTitle, questionsHref, token, mode } = props
  const words = entryWords(language)
  return (
    <>
      <p class="kern-body kern-body--muted progress">{surveyTitle}</p>
      <h1 class="kern-heading-large" tabIndex={mode === 'blind' ? -1 : undefined}>
        {words.confirmedTitle}
      </h1>
      <p class="kern-body">{words.confirmedLead}</p>
      <p class="kern-body">{mode === 'blind' ? words.confirmedOnce : words.confirmedAgain}</p>
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
      {entryHref !== undefined && (
        <p class="kern-body">
          {words.otherLetter}{' '}
          <a class="kern-link" href={entryHref} {...doorHook('other')}>
            {words.otherCode}
          </a>
        </p>
      )}
    </>
  )
}
