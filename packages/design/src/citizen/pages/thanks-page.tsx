import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import { Markdown } from '../../markdown.tsx'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { Receipt, type ReceiptProps } from '../receipt.tsx'
import { surveyWords } from '../survey.texts.ts'

export type ThanksPageProps = {
  readonly frame: CitizenFrame
  readonly surveyTitle: Text
  readonly closing?: Text | undefined
  /** Of the answer that was just taken in. */
  readonly receipt?: Omit<ReceiptProps, 'language'> | undefined
}

/** The answer is on disk. */
export function ThanksPage({ frame, surveyTitle, closing, receipt }: ThanksPageProps) {
  const { language } = frame
  const words = surveyWords(language)
  return (
    <CitizenPage
      frame={frame}
      title={`${words.thanksTitle} – ${inLanguage(surveyTitle, language)}`}
    >
      <p class="kern-body kern-body--muted progress">{inLanguage(surveyTitle, language)}</p>
      <h1 class="kern-heading-large">{words.thanksTitle}</h1>
      <div class="kern-alert kern-alert--success">
        <div class="kern-alert__header">
          <span class="kern-icon kern-icon--success" aria-hidden="true" />
          <p class="kern-title">{words.thanksText}</p>
        </div>
      </div>
      {closing !== undefined && (
        <Markdown text={inLanguage(closing, language)} language={language} />
      )}
      {receipt !== undefined && <Receipt language={language} {...receipt} />}
      <p class="kern-body">{words.thanksClose}</p>
    </CitizenPage>
  )
}
