import { contentHash } from '@meinungsbild/storage'
import { answerHandled, answerRefusal } from '../dossier/carry-out.ts'
import { handleCommand, type Handled } from '../dossier/handle-command.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { actorOf, formOf, type StaffApp } from '../staff-env.ts'
import { driversRoutes } from './drivers/drivers.ts'
import { answerFigure } from './figures/answer-figure.ts'
import { districtChoiceRoutes } from './maps/choice/district-choice.ts'
import { overviewFigure } from './overview/overview-figures.ts'
import { overviewPage } from './overview/overview.ts'
import { sealedIn, unkeyedIn } from './reading/still-outside.ts'
import { questionRoutes } from './question/question.ts'
import { earlyReadingRoutes } from './reading/early-reading.ts'
import { readingTexts } from './reading/reading.texts.ts'
import { resultsFor } from './reading/results-for.ts'
import { resultTexts } from './result.texts.ts'
import { countForGood } from './results-of.ts'
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
    const done = routes.results.href({ id: initiative.id })
    // A second press of the button opens nothing new and leaves nothing in the dossier.
    if (initiative.state.results !== undefined) return c.redirect(done, 303)
    const texts = textsOf(c, readingTexts)
    if ((await sealedIn(deps, initiative)) > 0) return refused(c, 409, texts.sealedAfterField)
    const unkeyedForms = await unkeyedIn(deps, initiative)
    if (unkeyedForms > 0 && formOf(c).get('unkeyed') !== String(unkeyedForms)) {
      const error = { field: 'unkeyed', message: texts.unkeyedUnseen }
      return overviewPage(c, deps, initiative, { typed: '', errors: [error] })
    }
    let handled: Handled | undefined
    const counted = await countForGood(deps, initiative, async (results) => {
      const hash = contentHash(surveyBlocks(results, 'de'))
      const { answers } = results
      const command = { kind: 'openResults', contentHash: hash, answers, unkeyedForms } as const
      handled = await handleCommand(deps, initiative.id, command, actorOf(c))
    })
    if (counted === undefined) return refused(c, 409, textsOf(c, resultTexts).none)
    // The page of results says how far it is; they are open as soon as all is counted.
    return handled === undefined ? c.redirect(done, 303) : answerHandled(c, handled, { done })
  })

  earlyReadingRoutes(app, deps)
  questionRoutes(app, deps)
  driversRoutes(app, deps)
  districtChoiceRoutes(app, deps)
}
