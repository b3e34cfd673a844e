import { textsFor } from '@meinungsbild/design'
import type { Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'
import type { ListPage } from './page-of.ts'

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
  const texts = textsFor(layoutTexts, frame.language)
  if (pages === 1) return null
  const link = (to: number, words: string) => (
    <a class="kern-link" href={href(String(to))}>
      {words}
    </a>
  )
  return (
    <nav class="link-row" aria-label={texts.listPages}>
      {number > 1 && link(number - 1, texts.pageBefore)}
      <span>{texts.listPage(String(number), String(pages))}</span>
      {number < pages && link(number + 1, texts.pageAfter)}
    </nav>
  )
}
