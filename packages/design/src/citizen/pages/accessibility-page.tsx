import type { Authority } from '@meinungsbild/exchange'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { Contact } from '../contact.tsx'
import { publicWords } from '../public.texts.ts'

export type AccessibilityPageProps = {
  readonly frame: CitizenFrame
  readonly surveyHref: string
  readonly authority: Authority
}

/** Erklärung zur Barrierefreiheit (§ 12b BGG): what holds, what was tested, and whom to tell of a barrier. */
export function AccessibilityPage({ frame, surveyHref, authority }: AccessibilityPageProps) {
  const { language } = frame
  const words = publicWords(language)
  return (
    <CitizenPage frame={frame} title={words.accessibilityTitle}>
      <h1 class="kern-heading-large">{words.accessibilityTitle}</h1>
      <p class="kern-body">{words.accessibilityLead(authority.name)}</p>
      <ul class="kern-list">
        <li>{words.accessibleStandard}</li>
        <li>{words.accessibleTools}</li>
        <li>{words.accessibleDisplay}</li>
        <li>{words.accessibleTime}</li>
      </ul>
      <section class="part">
        <h2 class="kern-heading-small">{words.accessibilityHow}</h2>
        <p class="kern-body">{words.accessibilityHowText}</p>
      </section>
      <section class="part">
        <h2 class="kern-heading-small">{words.accessibilityBarrier}</h2>
        <p class="kern-body">{words.accessibilityBarrierText}</p>
        <Contact authority={authority} language={language} />
      </section>
      <p class="kern-body">
        <a class="kern-link" href={surveyHref}>
          {words.toSurvey}
        </a>
      </p>
    </CitizenPage>
  )
}
