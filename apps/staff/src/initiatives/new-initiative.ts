import type { FormError } from '@meinungsbild/design'
import type { Refusal } from '@meinungsbild/procedure'
import { answerRefusal } from '../dossier/carry-out.ts'
import { handleCommand } from '../dossier/handle-command.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { keepForInitiative, offeredModels } from '../procedure-models/offered-models.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { candidates, chosen, type Candidate } from './directory.ts'
import { NewInitiativePage } from './new-initiative-page.tsx'
import { emptyProposal, proposalFrom, wholeProposal } from './proposal-fields.ts'
import { proposalTexts } from './proposal.texts.ts'

/** Proposing an initiative. */
export function newInitiativeRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.newInitiative.pattern, async (c) => {
    const all = candidates(await deps.storage.accounts.list())
    const models = await offeredModels(deps.storage)
    return show(
      c,
      NewInitiativePage({
        frame: frameOf(c),
        id: deps.newId(),
        values: emptyProposal,
        errors: [],
        models,
        model: models[0]?.id ?? '',
        candidates: all,
        people: proposed(c, all),
        reason: mayPropose(c, all) ? undefined : textsOf(c, proposalTexts).noRole,
      }),
    )
  })

  app.post(routes.newInitiative.pattern, async (c) => {
    const all = candidates(await deps.storage.accounts.list())
    if (!mayPropose(c, all)) return refused(c, 403, textsOf(c, proposalTexts).noRole)
    const form = formOf(c)
    const id = form.get('id') ?? ''
    const people = chosen(all, form.getAll('people'))
    const values = proposalFrom(form)
    const models = await offeredModels(deps.storage)
    const model = models.find((each) => each.id === form.get('model'))

    const again = (errors: readonly FormError[]) =>
      show(
        c,
        NewInitiativePage({
          frame: frameOf(c),
          id,
          values,
          errors,
          candidates: all,
          models,
          model: model?.id ?? models[0]?.id ?? '',
          people: people.map(({ value }) => value),
        }),
        422,
      )

    const errors = peopleErrors(c, people)
    if (errors.length > 0) return again(errors)
    // It may have been retired since the form was opened; nobody begins with another one unasked.
    if (model === undefined) {
      return again([{ field: 'model', message: textsOf(c, proposalTexts).noSuchModel }])
    }
    // Roles that the chosen procedure does not know have nothing to do in it.
    const known = new Set(model.roles.map(({ role }) => role))
    const participants = people
      .map(({ participant }) => participant)
      .filter(({ role, account }) => known.has(role) || account === visitorOf(c).account.id)
    const modelHash = await keepForInitiative(deps.storage, model, deps.now().toISOString())
    const command = {
      kind: 'proposeInitiative',
      initiative: id,
      participants,
      modelHash,
      ...wholeProposal(values),
    } as const
    const handled = /^[\w-]{8,64}$/.test(id)
      ? await handleCommand(deps, id, command, visitorOf(c).account.id, model)
      : undefined
    // A refused repetition and a conflict mean the same here: the form was sent twice, and the first one counts.
    if (handled?.kind !== 'refused' || handled.refusal.code === 'alreadyProposed') {
      return c.redirect(handled ? routes.initiative.href({ id }) : routes.newInitiative.href(), 303)
    }
    return answerRefusal(c, handled.refusal, {
      again: (refusal) => again([errorOf(refusal, languageOf(c))]),
    })
  })
}

/** Ticked at first: everybody in the role that the directory gives them first. */
function proposed(c: StaffContext, all: readonly Candidate[]): readonly string[] {
  const own = visitorOf(c).account.id
  const firsts = all.filter(({ account, participant }) => account.roles[0] === participant.role)
  return firsts
    .filter(({ account }) => account.id === own || !account.deputy)
    .map((one) => one.value)
}

function mayPropose(c: StaffContext, all: readonly Candidate[]): boolean {
  return all.some(({ account }) => account.id === visitorOf(c).account.id)
}

function peopleErrors(c: StaffContext, people: readonly Candidate[]): readonly FormError[] {
  const texts = textsOf(c, proposalTexts)
  const own = visitorOf(c).account.id
  const doubled = people.find(
    ({ value, account }) =>
      account.id !== own &&
      people.some((other) => other.account.id === account.id && other.value !== value),
  )
  if (doubled) return [{ field: 'people', message: texts.severalRoles(doubled.account.name) }]
  const alone = people.filter(({ account }) => account.id === own).length === 1
  return alone ? [] : [{ field: 'people', message: texts.notAlone }]
}

/** What is wrong with one of the people (role, unit, name) is said at the list of people. */
function errorOf(refusal: Refusal, language: 'de' | 'en'): FormError {
  const field = Object.keys(emptyProposal).find((name) => name === refusal.field) ?? 'people'
  return { field, message: refusal.message[language] }
}
