import { textsFor } from '@meinungsbild/design'
import { routes } from '../../routes.ts'
import { checklistTexts } from '../checklist.texts.ts'
import type { Facts } from '../point-facts.ts'

/** Löschplan: what citizens are told about it, which is what happens by itself. */
export const deletionFacts: Facts = ({ initiative: { id }, notice, retention }, language) => {
  const texts = textsFor(checklistTexts, language)
  return {
    facts:
      notice === undefined ? [texts.noNotice] : retention.map((sentence) => sentence[language]),
    links: [
      { href: routes.privacyNotice.href({ id }), label: texts.toNotice },
      { href: routes.deletion.href({ id }), label: texts.toDeletion },
    ],
    absent: [],
    seen: [],
  }
}
