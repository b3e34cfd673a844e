import { SubNavigation, textsFor } from '@meinungsbild/design'
import { routes } from '../routes.ts'
import type { Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'

type InitiativeNavigationProps = { readonly frame: Frame; readonly id: string }

/** Links to the areas of one initiative. */
export function InitiativeNavigation({ frame, id }: InitiativeNavigationProps) {
  const { language, path } = frame
  const texts = textsFor(layoutTexts, language)
  const overview = routes.initiative.href({ id })
  const area = (href: string, label: string) => ({
    href,
    label,
    current: path === href || (href !== overview && path.startsWith(`${href}/`)),
  })
  return (
    <SubNavigation
      label={texts.areas}
      items={[
        area(overview, texts.overview),
        area(routes.idea.href({ id }), texts.idea),
        area(routes.documents.href({ id }), texts.documents),
        area(routes.questionnaire.href({ id }), texts.questionnaire),
        area(routes.field.href({ id }), texts.field),
        area(routes.results.href({ id }), texts.results),
        area(routes.measures.href({ id }), texts.measures),
        area(routes.pressRelease.href({ id }), texts.pressRelease),
        area(routes.dossier.href({ id }), texts.dossier),
      ]}
    />
  )
}
