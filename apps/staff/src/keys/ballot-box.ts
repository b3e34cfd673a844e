import type { FormError } from '@meinungsbild/design'
import { sealedBox } from '@meinungsbild/procedure'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { BallotBoxPage, type BoxCounts } from './ballot-box-page.tsx'
import { ballotBoxTexts } from './ballot-box.texts.ts'
import { openingsIn, type Openings } from './openings.ts'
import { shareFieldNames, typedShares } from './typed-shares.ts'

/** The opening of the sealed ballot box, with two shares and on record. */
export function ballotBoxRoutes(app: StaffApp, deps: StaffDeps): void {
  const openings = openingsIn(deps)

  app.get(routes.ballotBox.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, openings, initiative, []) : notFound(c)
  })

  app.post(routes.ballotBox.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'openBallotBox' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const box = sealedBox(initiative.state)
    const survey = await deps.storage.surveys.ofInitiative(initiative.id)
    if (box === undefined || survey === undefined)
      return refused(c, 409, textsOf(c, ballotBoxTexts).openBox)
    const done = routes.ballotBox.href({ id: initiative.id })
    // A second press of the button opens nothing new and leaves nothing in the dossier.
    if (openings.isRunning(survey.id)) return c.redirect(done, 303)
    const typed = await typedShares(formOf(c), box.publicKey, languageOf(c))
    if (!typed.ok) return page(c, deps, openings, initiative, typed.errors)
    const { privateKey, shares } = typed
    const submissions = await deps.storage.sealedSubmissions.count(survey.id)
    const { publicKey } = box
    const command = { kind: 'openBallotBox', publicKey, shares, submissions } as const
    const recorded = await carryOut(c, deps, initiative.id, command, { done })
    // Nothing is opened that is not on record.
    if (recorded.status === 303) openings.start(survey, privateKey)
    return recorded
  })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  openings: Openings,
  initiative: ShownInitiative,
  errors: readonly FormError[],
) {
  const survey = await deps.storage.surveys.ofInitiative(initiative.id)
  const form = formOf(c)
  const [first, second] = shareFieldNames
  const props = {
    frame: frameOf(c),
    initiative,
    counts: await countsOf(deps, survey?.id),
    running: survey !== undefined && openings.isRunning(survey.id),
    typed: [form.get(first) ?? '', form.get(second) ?? ''] as const,
    errors,
  }
  return show(c, BallotBoxPage(props), errors.length > 0 ? 422 : 200)
}

async function countsOf({ storage }: StaffDeps, survey: string | undefined): Promise<BoxCounts> {
  if (survey === undefined) return { sealed: 0, opened: 0, damaged: 0 }
  const sealed = await storage.sealedSubmissions.count(survey)
  return { sealed, ...(await storage.answers.counts(survey)) }
}
