import { contentHash } from '@meinungsbild/storage'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { driversRoutes } from './drivers/drivers.ts'
import { answerFigure } from './figures/answer-figure.ts'
import { districtChoiceRoutes } from './maps/choice/district-choice.ts'
import { overviewFigure } from './overview/overview-figures.ts'
import { overviewPage } from './overview/overview.ts'
import { questionRoutes } from './question/question.ts'
import { earlyReadingRoutes } from './reading/early-reading.ts'
import { readingTexts } from './reading/reading.texts.ts'
import { resultsFor } from './reading/results-for.ts'
import { resultTexts } from './result.texts.ts'
import { resultsOf } from './results-of.ts'
import { surveyBlocks } from './survey-blocks.ts'

/** The results: locked until the field has ended and somebody has opened them on record, or two people let them be read. */
export function resultsRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.results.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative === undefined ? notFound(c) : overviewPage(c, deps, initiative)
  })

  app.get(routes.resultsData.pattern, (c) =>
    resultsFor(c, deps, ({ results: { released, damaged } }) => c.json({ ...released, damaged })),
  )

  app.get(routes.resultsChart.pattern, (c) =>
    resultsFor(c, deps, async (at) => {
      const name = c.req.query('bild') ?? ''
      const figure = await overviewFigure(deps, at, name, languageOf(c))
      return answerFigure(c, deps, at.initiative, figure)
    }),
  )

  app.post(routes.results.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'openResults' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    if ((await sealedIn(deps, initiative)) > 0)
      return refused(c, 409, textsOf(c, readingTexts).sealedAfterField)
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

  earlyReadingRoutes(app, deps)
  questionRoutes(app, deps)
  driversRoutes(app, deps)
  districtChoiceRoutes(app, deps)
}

/** How many answers still lie in the sealed ballot box of an initiative. */
async function sealedIn({ storage }: StaffDeps, { id }: ShownInitiative): Promise<number> {
  const survey = await storage.surveys.ofInitiative(id)
  return survey ? storage.sealedSubmissions.count(survey.id) : 0
}
