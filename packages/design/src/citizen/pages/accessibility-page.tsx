import type { Authority } from '@meinungsbild/exchange'
import { Declaration, type DeclarationProps } from '../../accessibility/declaration.tsx'
import { declarationTexts } from '../../accessibility/declaration.texts.ts'
import { textsFor } from '../../texts.ts'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { publicWords } from '../public.texts.ts'

export type AccessibilityPageProps = {
  readonly frame: CitizenFrame
  /** The survey that it is about; absent where it is about all pages of the house. */
  readonly surveyHref?: string | undefined
  /** Its title, which tells its declaration from others in the browser's tab. */
  readonly surveyTitle?: string | undefined
  readonly authority?: Authority | undefined
  readonly reportHref: string | undefined
  readonly offers?: DeclarationProps['offers']
}

/** Erklärung zur Barrierefreiheit (§ 12b BGG) for citizens. */
export function AccessibilityPage(props: AccessibilityPageProps) {
  const { frame, surveyHref, surveyTitle, authority, reportHref, offers } = props
  const { language } = frame
  const { title } = textsFor(declarationTexts, language)
  return (
    <CitizenPage
      frame={frame}
      title={surveyTitle === undefined ? title : `${title}: ${surveyTitle}`}
    >
      <h1 class="kern-heading-large">{title}</h1>
      <Declaration {...{ language, authority, reportHref, offers }} />
      {surveyHref !== undefined && (
        <p class="kern-body">
          <a class="kern-link" href={surveyHref}>
            {publicWords(language).toSurvey}
          </a>
        </p>
      )}
    </CitizenPage>
  )
}
