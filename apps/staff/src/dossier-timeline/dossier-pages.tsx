import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { routes } from '../routes.ts'
import { dossierTimelineTexts } from './dossier.texts.ts'
import { dossierQuery } from './dossier-query.ts'
import type { DossierView } from './dossier-view.ts'

type DossierPagesProps = {
  readonly language: UiLanguage
  /** Of the initiative. */
  readonly id: string
  readonly view: DossierView
  /** It stands above the list and below it, and is told apart by that. */
  readonly place: 'above' | 'below'
}

/** From page to page of a long dossier; nothing where there is one page only. */
export function DossierPages({ language, id, view, place }: DossierPagesProps) {
  const texts = textsFor(dossierTimelineTexts, language)
  const { query, pages } = view
  const { page } = query
  if (pages === 1) return null
  const link = (to: number, label: string) => (
    <a class="kern-link" href={routes.dossier.href({ id }, dossierQuery({ ...query, page: to }))}>
      {label}
    </a>
  )
  return (
    <nav aria-label={place === 'above' ? texts.pages : texts.pagesBelow}>
      <p>
        {page > 1 && link(page - 1, texts.newer)} {texts.page(page, pages)}{' '}
        {page < pages && link(page + 1, texts.older)}
      </p>
    </nav>
  )
}
