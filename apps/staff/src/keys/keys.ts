import type { FormError } from '@meinungsbild/design'
import { sealedBox, type BallotBoxChoice, type UsedShares } from '@meinungsbild/procedure'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { surveyOf } from '../publishing/survey-of.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { ceremonyTexts } from './ceremony.texts.ts'
import { KeysPage } from './keys-page.tsx'
import { keysTexts } from './keys.texts.ts'
import { readCeremony } from './read-ceremony.ts'
import { isTrialAnswer, trialAnswer } from './trial-answer.ts'

/** The ballot box: open or sealed, the key ceremony, and the trial of its shares. */
export function keysRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.keys.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative, []) : notFound(c)
  })

  app.post(routes.keys.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'chooseBallotBox' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const form = formOf(c)
    let box: BallotBoxChoice = { kind: 'open' }
    if (form.get('box') === 'sealed') {
      if (form.get('confirmed') !== 'on') {
        const message = textsOf(c, ceremonyTexts).confirmMissing
        return page(c, deps, initiative, [{ field: 'confirmed', message }])
      }
      const read = await readCeremony(form)
      if (read === undefined) return refused(c, 400, textsOf(c, keysTexts).noKey)
      box = read
    }
    const { id } = initiative
    const done = routes.keys.href({ id })
    const response = await carryOut(
      c,
      deps,
      id,
      { kind: 'chooseBallotBox', box },
      {
        done: box.kind === 'sealed' ? `${done}#probe` : done,
        again: ({ field = '', message }) =>
          page(c, deps, initiative, [{ field, message: message[languageOf(c)] }]),
      },
    )
    // The survey follows what the dossier says now: what the system held of another key is deleted.
    await surveyOf(deps, await loadInitiative(deps.storage, id))
    return response
  })

  app.post(routes.keyTrial.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'openTrialAnswer' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const form = formOf(c)
    const survey = await surveyOf(deps, initiative)
    if (!isTrialAnswer(deps, survey, form.get('read') ?? ''))
      return refused(c, 409, textsOf(c, keysTexts).trialFailed)
    const shares: UsedShares = [Number(form.get('share-1')), Number(form.get('share-2'))]
    const { publicKey } = survey.sealing
    const command = { kind: 'openTrialAnswer', publicKey, shares } as const
    const done = routes.keys.href({ id: initiative.id })
    return carryOut(c, deps, initiative.id, command, { done })
  })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  errors: readonly FormError[],
) {
  const form = formOf(c)
  const sealed = sealedBox(initiative.state) !== undefined
  const authority = await deps.storage.settings.authority()
  const props = {
    frame: frameOf(c),
    initiative,
    authority: authority.name,
    trial: sealed ? await trialAnswer(deps, await surveyOf(deps, initiative)) : undefined,
    keepers: [1, 2, 3].map((number) => form.get(`keeper-${number}`) ?? undefined),
    errors,
  }
  return show(c, KeysPage(props), errors.length > 0 ? 422 : 200)
}
