import { textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { routes } from '../../routes.ts'
import { checklistTexts } from '../checklist.texts.ts'
import type { Facts } from '../point-facts.ts'

/** Löschplan: what citizens are told about it, and what happens by itself. */
export const deletionFacts: Facts = ({ initiative: { id }, notice }, language) => {
  const texts = textsFor(checklistTexts, language)
  return {
    facts:
      notice === undefined
        ? [texts.noNotice]
        : [texts.retention(inLanguage(notice.retention, language)), texts.automatic],
    links: [{ href: routes.privacyNotice.href({ id }), label: texts.toNotice }],
    absent: [],
    seen: [],
  }
}
