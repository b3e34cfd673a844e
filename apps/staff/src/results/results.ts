import { mayReadResults } from '@meinungsbild/procedure'
import { contentHash } from '@meinungsbild/storage'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { resultTexts } from './result.texts.ts'
import { resultsOf } from './results-of.ts'
import { ResultsPage } from './results-page.tsx'
import { surveyBlocks } from './survey-blocks.ts'

/** The results: locked until the field has ended and somebody has opened them on record. */
export function resultsRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.results.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const readable = mayReadResults(initiative.state)
    const survey = await deps.storage.surveys.ofInitiative(initiative.id)
    const counts = survey ? await deps.storage.answers.counts(survey.id) : { opened: 0 }
    const results = readable ? await resultsOf(deps, initiative) : undefined
    const shown = { results, answers: counts.opened, sealed: await sealedIn(deps, initiative) }
    return show(c, ResultsPage({ frame: frameOf(c), initiative, ...shown }))
  })

  app.get(routes.resultsData.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const { locked } = textsOf(c, resultTexts)
    const results = mayReadResults(initiative.state) ? await resultsOf(deps, initiative) : undefined
    return results
      ? c.json({ ...results.released, damaged: results.damaged })
      : refused(c, 409, locked)
  })

  app.post(routes.results.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'openResults' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    if ((await sealedIn(deps, initiative)) > 0)
      return refused(c, 409, textsOf(c, resultTexts).sealedReason)
    const results = await resultsOf(deps, initiative)
    if (!results) return refused(c, 409, textsOf(c, resultTexts).none)
    const done = routes.results.href({ id: initiative.id })
    const hash = contentHash(surveyBlocks(results, 'de'))
    const { answers } = results
    const opened = initiative.state.results
    // A second press of the button opens nothing new and leaves nothing in the dossier.
    if (opened?.contentHash === hash && opened.answers === answers) return c.redirect(done, 303)
    const command = { kind: 'openResults', contentHash: hash, answers } as const
    return carryOut(c, deps, initiative.id, command, { done })
  })
}

/** How many answers still lie in the sealed ballot box of an initiative. */
async function sealedIn({ storage }: StaffDeps, { id }: ShownInitiative): Promise<number> {
  const survey = await storage.surveys.ofInitiative(id)
  return survey ? storage.sealedSubmissions.count(survey.id) : 0
}
