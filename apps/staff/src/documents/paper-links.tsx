import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { documentsTexts } from './documents.texts.ts'

type PaperLinksProps = {
  readonly language: UiLanguage
  /** Of what it is the paper, for whoever hears the links one by one. */
  readonly name: string
  readonly href: (query?: Readonly<Record<string, string>>) => string
}

/** A paper as PDF and as ODT. */
export function PaperLinks({ language, name, href }: PaperLinksProps) {
  const texts = textsFor(documentsTexts, language)
  return (
    <div class="link-row">
      <a class="kern-link" href={href()} aria-label={texts.pdfOf(name)}>
        {texts.pdf}
      </a>
      <a class="kern-link" href={href({ art: 'odt' })} aria-label={texts.odtOf(name)}>
        {texts.odt}
      </a>
    </div>
  )
}
