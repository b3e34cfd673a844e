import { textsFor } from '@meinungsbild/design'
import { sealedBox } from '@meinungsbild/procedure'
import { routes } from '../../routes.ts'
import { checklistTexts } from '../checklist.texts.ts'
import type { Facts } from '../point-facts.ts'

/** Urne: who can open the answers, and whether the shares have been tried. */
export const keysFacts: Facts = ({ initiative: { id, state } }, language) => {
  const texts = textsFor(checklistTexts, language)
  const sealed = sealedBox(state)
  const tried = state.ballotBox?.trial === undefined ? texts.sharesUntried : texts.sharesTried
  return {
    facts:
      sealed === undefined
        ? [texts.openBox]
        : [texts.sealedBox(sealed.keepers.map(({ name }) => name)), tried],
    links: [{ href: routes.keys.href({ id }), label: texts.toKeys }],
    absent: [],
    seen: [],
  }
}
