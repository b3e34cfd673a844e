import { SubNavigation, textsFor } from '@meinungsbild/design'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { routes } from '../routes.ts'
import { areasOf, type AreaPage } from './areas.ts'
import type { Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'

type InitiativeNavigationProps = {
  readonly frame: Frame
  readonly initiative: Pick<LoadedInitiative, 'id' | 'model'>
}

/** Links to the areas of one initiative, and below them to the pages of the area shown. */
export function InitiativeNavigation({ frame, initiative }: InitiativeNavigationProps) {
  const { language, path } = frame
  const { id, model } = initiative
  const texts = textsFor(layoutTexts, language)
  const overview = routes.initiative.href({ id })
  // Every address of an initiative begins like its overview, so that one counts only for itself.
  const isAt = (href: string) => path === href || (href !== overview && path.startsWith(`${href}/`))
  const isShown = ({ href, also = [] }: AreaPage) => isAt(href) || also.some(isAt)
  const areas = areasOf(frame, id, model)
  const current = areas.find(({ pages }) => pages.some(isShown))
  return (
    <>
      <SubNavigation
        label={texts.areas}
        items={areas.map((area) => ({
          href: area.pages[0]?.href ?? overview,
          label: area.label,
          current: area !== current ? false : path === area.pages[0]?.href ? true : 'within',
        }))}
      />
      {current && current.pages.length > 1 && (
        <SubNavigation
          style="inner"
          label={texts.pagesOf(current.label)}
          items={current.pages.map((page) => ({
            href: page.href,
            label: page.label,
            current: !isShown(page) ? false : path === page.href ? true : 'within',
          }))}
        />
      )}
    </>
  )
}
