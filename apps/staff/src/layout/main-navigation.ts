import { textsFor, type NavigationItem } from '@meinungsbild/design'
import { routes } from '../routes.ts'
import type { Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'

/** The main menu of whoever is signed in. */
export function mainNavigation({ language, path, person }: Frame): readonly NavigationItem[] {
  if (!person) return []
  const texts = textsFor(layoutTexts, language)
  const isAt = (href: string) => path === href || path.startsWith(`${href}/`)
  const item = (href: string, label: string, also: readonly string[] = []) => ({
    href,
    label,
    current: [href, ...also].some(isAt),
  })
  return [
    item(routes.tasks.href(), texts.tasks),
    item(routes.initiatives.href(), texts.initiatives, [
      routes.disposals.href(),
      routes.recordsHeads.href(),
      routes.deletions.href(),
    ]),
    item(routes.allMeasures.href(), texts.measures),
    item(routes.itemBank.href(), texts.itemBank),
    item(routes.tools.href(), texts.tools),
    ...(person.keepsBooks ? [item(routes.addressBooks.href(), texts.addressBooks)] : []),
    ...(person.answersBarriers ? [item(routes.barrierReports.href(), texts.barrierReports)] : []),
    ...(person.answersRequests ? [item(routes.rightsRequests.href(), texts.rightsRequests)] : []),
    ...(person.administrator ? [item(routes.settings.href(), texts.settings)] : []),
    item(routes.account.href(), texts.account),
  ]
}
