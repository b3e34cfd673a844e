import type { FormError } from '@meinungsbild/design'
import { justDone } from '../documents/just-done.ts'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { readVersion } from '../questionnaire/draft.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { comparisonContent, costComparison } from './cost-comparison.ts'
import { costSection, insertCommand } from './cost-section.ts'
import { costText } from './cost-text.ts'
import { CostsPage } from './costs-page.tsx'
import { costsTexts } from './costs.texts.ts'
import { costPlanFields, readCostPlan, typedCostFields } from './plan-fields.ts'

/** Kosten: what a survey will cost by each tariff, the choice on record, and the text for the concept. */
export function costsRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.costs.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative, []) : notFound(c)
  })

  app.post(routes.costs.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    switch (formOf(c).get('tun')) {
      case 'plan':
        return savePlan(c, deps, initiative)
      case 'choose':
        return choose(c, deps, initiative)
      case 'insert':
        return insert(c, deps, initiative)
      default:
        return notFound(c)
    }
  })
}

async function savePlan(c: StaffContext, deps: StaffDeps, initiative: ShownInitiative) {
  const permission = initiative.may({ kind: 'chooseTariff' })
  if (!permission.ok) return answerRefusal(c, permission.refusal)
  const { plan } = await costComparison(deps, initiative)
  const language = languageOf(c)
  const read = readCostPlan(typedCostFields(formOf(c), costPlanFields(plan, language)), language)
  if (!read.ok) return page(c, deps, initiative, read.errors)
  const written = { by: visitorOf(c).account.id, at: initiative.at }
  await deps.storage.costPlans.put(initiative.id, read.plan, written)
  return c.redirect(done(initiative, 'gespeichert'), 303)
}

/** Chooses by the comparison that was before the person's eyes; another one has to be looked at first. */
async function choose(c: StaffContext, deps: StaffDeps, initiative: ShownInitiative) {
  const permission = initiative.may({ kind: 'chooseTariff' })
  if (!permission.ok) return answerRefusal(c, permission.refusal)
  const texts = textsOf(c, costsTexts)
  const form = formOf(c)
  const comparison = await costComparison(deps, initiative)
  const estimate = comparison.estimates.find(({ tariff }) => tariff.id === form.get('tariff'))
  if (estimate === undefined)
    return page(c, deps, initiative, [{ field: 'tariff', message: texts.chooseOne }])
  if (form.get('comparison') !== comparison.hash)
    return page(c, deps, initiative, [{ message: texts.outdated }])
  const command = {
    kind: 'chooseTariff',
    tariff: { id: estimate.tariff.id, name: estimate.tariff.name },
    total: estimate.total,
    contentHash: await deps.storage.contents.put(comparisonContent(comparison)),
    reason: (form.get('reason') ?? '').trim(),
  } as const
  return carryOut(c, deps, initiative.id, command, {
    done: done(initiative, 'gewaehlt'),
    again: (refusal) => page(c, deps, initiative, [errorOf(c, refusal)]),
  })
}

async function insert(c: StaffContext, deps: StaffDeps, initiative: ShownInitiative) {
  const place = costSection(initiative)
  const comparison = await costComparison(deps, initiative)
  const text = costText(comparison, initiative.state.tariffChoices.at(-1), initiative.at)
  if (place === undefined || text === undefined) return notFound(c)
  const confirmed = formOf(c).get('confirmVoid') === 'yes'
  const command = insertCommand(initiative, place, text, confirmed)
  return carryOut(c, deps, initiative.id, command, {
    done: done(initiative, 'eingefuegt'),
    again: (refusal) =>
      refusal.code === 'wouldVoidApproval'
        ? page(c, deps, initiative, [{ message: refusal.message[languageOf(c)] }])
        : refused(c, 409, refusal.message[languageOf(c)]),
  })
}

function done({ id }: ShownInitiative, what: string): string {
  return routes.costs.href({ id }, { erledigt: what })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  errors: readonly FormError[],
) {
  const texts = textsOf(c, costsTexts)
  const { state } = initiative
  const comparison = await costComparison(deps, initiative)
  const form = formOf(c)
  const questionnaire = state.questionnaires.at(-1)
  const asked = questionnaire && (await readVersion(deps.storage, questionnaire.contentHash))
  const props = {
    frame: frameOf(c),
    initiative,
    comparison,
    fields: typedCostFields(form, costPlanFields(comparison.plan, languageOf(c))),
    settled: {
      invited: state.participantsPlans.at(-1)?.plan.size,
      languages: asked?.languages.length,
    },
    typed: {
      tariff: form.get('tariff') ?? state.tariffChoices.at(-1)?.tariff.id ?? '',
      reason: form.get('reason') ?? '',
    },
    errors,
    done: justDone(c, {
      gespeichert: texts.saved,
      gewaehlt: texts.chosen,
      eingefuegt: texts.inserted,
    }),
  }
  return show(c, CostsPage(props), errors.length > 0 ? 422 : 200)
}
