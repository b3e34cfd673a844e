import type { KeyDrivers } from '@meinungsbild/analysis'
import { textsFor } from '@meinungsbild/design'
import { hasNumbers, variables, type Variable } from '@meinungsbild/questionnaire'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp, StaffContext } from '../../staff-env.ts'
import { answerFigure } from '../figures/answer-figure.ts'
import { readingTexts } from '../reading/reading.texts.ts'
import { resultsFor, type ResultsAtHand } from '../reading/results-for.ts'
import { driversOf } from '../results-of.ts'
import { driverFigures } from './driver-figures.ts'
import { DriversPage } from './drivers-page.tsx'

/** Treiberanalyse: which judgements go together with an outcome; what is asked for stands in the address. */
export function driversRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.drivers.pattern, (c) =>
    fixedResultsFor(c, deps, async (at) => {
      const search = new URL(c.req.url).searchParams
      const found = await askedDrivers(deps, at, search)
      const page = DriversPage({
        frame: frameOf(c),
        at,
        search,
        outcomes: variables(at.results.questionnaire).filter(mayBeOutcome),
        computable: variables(at.results.questionnaire).filter(hasNumbers),
        found,
      })
      return show(c, page, found?.kind === 'refused' ? 422 : 200)
    }),
  )

  app.get(routes.driversChart.pattern, (c) =>
    fixedResultsFor(c, deps, async (at) => {
      const found = await askedDrivers(deps, at, new URL(c.req.url).searchParams)
      const figures =
        found?.kind === 'drivers'
          ? driverFigures(found, at.results.released.variables, languageOf(c))
          : []
      return answerFigure(c, deps, at.initiative, figures[Number(c.req.query('bild') ?? 0)])
    }),
  )
}

/** While the field runs there are only tables of single questions. */
function fixedResultsFor(
  c: StaffContext,
  deps: StaffDeps,
  work: (at: ResultsAtHand) => Response | Promise<Response>,
): Promise<Response> {
  return resultsFor(c, deps, (at) =>
    at.results.released.protection === 'perturbed'
      ? refused(c, 409, textsOf(c, readingTexts).onlyOneWay)
      : work(at),
  )
}

/** What can be explained: numbers, and one of two answers. */
function mayBeOutcome(variable: Variable): boolean {
  const { measure, categories } = variable
  return hasNumbers(variable) || (measure === 'nominal' && categories.length === 2)
}

/** Undefined as long as nothing was chosen. */
async function askedDrivers(
  deps: StaffDeps,
  { initiative }: ResultsAtHand,
  search: URLSearchParams,
): Promise<KeyDrivers | undefined> {
  const outcome = search.get('ziel') ?? ''
  if (outcome === '') return undefined
  const request = { outcome, drivers: search.getAll('treiber') }
  return (await driversOf(deps, initiative, request)) ?? resting
}

const resting: KeyDrivers = {
  kind: 'refused',
  code: 'tooFewAnswers',
  message: { de: textsFor(readingTexts, 'de').resting, en: textsFor(readingTexts, 'en').resting },
}
