import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { routes } from '../routes.ts'
import { dossierTimelineTexts } from './dossier.texts.ts'
import type { DossierExcerpt } from './dossier-lines.ts'

type DossierPagesProps = {
  readonly language: UiLanguage
  /** Of the initiative. */
  readonly id: string
  readonly excerpt: DossierExcerpt
}

/** From page to page of a long dossier; nothing where there is one page only. */
export function DossierPages({ language, id, excerpt }: DossierPagesProps) {
  const texts = textsFor(dossierTimelineTexts, language)
  const { page, pages } = excerpt
  if (pages === 1) return null
  const link = (to: number, label: string) => (
    <a class="kern-link" href={routes.dossier.href({ id }, { seite: String(to) })}>
      {label}
    </a>
  )
  return (
    <p>
      {page > 1 && link(page - 1, texts.newer)} {texts.page(page, pages)}{' '}
      {page < pages && link(page + 1, texts.older)}
    </p>
  )
}
