import { textsFor } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import type { ListPage } from './page-of.ts'
import { textsTexts } from './texts.texts.ts'

/** The field of the address in which the number of the page stands. */
export const pageField = 'seite'

type PageLinksProps = {
  readonly frame: Frame
  readonly list: ListPage<unknown>
  /** The address of the page with this number. */
  readonly href: (number: string) => string
}

/** The way to the page before and after; nothing where there is one page only. */
export function PageLinks({ frame, list: { number, pages }, href }: PageLinksProps) {
  const texts = textsFor(textsTexts, frame.language)
  if (pages === 1) return null
  const link = (to: number, words: string) => (
    <a class="kern-link" href={href(String(to))}>
      {words}
    </a>
  )
  return (
    <nav class="link-row" aria-label={texts.pages}>
      {number > 1 && link(number - 1, texts.before)}
      <span>{texts.page(String(number), String(pages))}</span>
      {number < pages && link(number + 1, texts.after)}
    </nav>
  )
}
