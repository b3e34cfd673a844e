import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { sealedHook } from '../journey/sealing-note.tsx'
import { surveyWords } from '../survey.texts.ts'

export type ResumePageProps = {
  readonly frame: CitizenFrame
  readonly surveyTitle: Text
  readonly surveyHref: string
  /** Whether this survey's answers can be sealed in browsers. */
  readonly inBrowser: boolean
}

/**
 * What the window's history leads to after a reload: where the entry still holds the journey, a script puts its page in the
 * place of this one. Without that it says that nothing was kept.
 */
export function ResumePage({ frame, surveyTitle, surveyHref, inBrowser }: ResumePageProps) {
  // Anybody may come here: where a survey by invitation has its questions, the page does not say.
  const sealing = { place: 'server', inBrowser: inBrowser ? '' : undefined } as const
  const { language } = frame
  const words = surveyWords(language)
  return (
    <CitizenPage
      frame={frame}
      title={`${words.resumeTitle} – ${inLanguage(surveyTitle, language)}`}
      scripted
    >
      <p class="kern-body kern-body--muted progress">{inLanguage(surveyTitle, language)}</p>
      <h1 class="kern-heading-large" {...sealedHook(sealing)}>
        {words.resumeTitle}
      </h1>
      <p class="kern-body">{words.resumeText}</p>
      <div class="buttons">
        <a class="kern-btn kern-btn--primary" href={surveyHref}>
          <span class="kern-label">{words.resumeStart}</span>
        </a>
      </div>
    </CitizenPage>
  )
}
