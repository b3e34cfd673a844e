import { textsFor, type Crumb } from '@meinungsbild/design'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { routes } from '../routes.ts'
import type { Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'

/** The way to a page of an initiative, from the list of all. Other pages are in the main menu and need none. */
export function wayTo(
  { language }: Frame,
  title: string,
  initiative: Pick<LoadedInitiative, 'id' | 'state'> | undefined,
): readonly Crumb[] {
  if (!initiative) return []
  const { id, state } = initiative
  const name = state.initiative?.title ?? id
  const list = {
    label: textsFor(layoutTexts, language).initiatives,
    href: routes.initiatives.href(),
  }
  const own = { label: name, href: routes.initiative.href({ id }) }
  return title === name ? [list, { label: name }] : [list, own, { label: title }]
}
