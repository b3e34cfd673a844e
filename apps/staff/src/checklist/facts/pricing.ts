import { textsFor } from '@meinungsbild/design'
import { inEuro } from '../../costs/euro.ts'
import { routes } from '../../routes.ts'
import { checklistTexts } from '../checklist.texts.ts'
import type { Facts } from '../point-facts.ts'

/** Preismodell: what was chosen, and whether the estimate is still the one by which it was chosen. */
export const pricingFacts: Facts = ({ initiative, costs }, language) => {
  const texts = textsFor(checklistTexts, language)
  const choice = initiative.state.tariffChoices.at(-1)
  const links = [{ href: routes.costs.href({ id: initiative.id }), label: texts.toCosts }]
  if (choice === undefined) return { facts: [texts.noTariff], links, absent: [], seen: [] }
  const chosen = texts.tariffChosen(choice.tariff.name, inEuro(choice.total, language))
  const absent = choice.contentHash === costs.hash ? [] : [texts.tariffOutdated]
  const seen = [{ name: 'costs', hash: costs.hash, changed: texts.costsChanged }]
  return { facts: [chosen], links, absent, seen }
}
