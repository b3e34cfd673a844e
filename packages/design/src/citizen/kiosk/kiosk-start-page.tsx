import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import { Markdown } from '../../markdown.tsx'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { kioskWords } from './kiosk.texts.ts'

export type KioskStartPageProps = {
  readonly frame: CitizenFrame
  readonly title: Text
  readonly introduction?: Text | undefined
  /** POST: begins for one person. */
  readonly beginHref: string
}

/** What a shared device shows while nobody uses it. */
export function KioskStartPage({ frame, title, introduction, beginHref }: KioskStartPageProps) {
  const { language } = frame
  const words = kioskWords(language)
  const name = inLanguage(title, language)
  return (
    <CitizenPage frame={frame} title={`${name} – ${words.device}`}>
      <h1 class="kern-heading-large">{name}</h1>
      {introduction !== undefined && (
        <Markdown text={inLanguage(introduction, language)} language={language} />
      )}
      <p class="kern-body">{words.lead}</p>
      <form method="post" action={beginHref} class="buttons">
        <button class="kern-btn kern-btn--primary">
          <span class="kern-label">{words.begin}</span>
        </button>
      </form>
    </CitizenPage>
  )
}
