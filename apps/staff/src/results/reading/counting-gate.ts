import { mayReadResults, readingAt } from '@meinungsbild/procedure'
import type { MiddlewareHandler } from 'hono'
import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { openedAfter } from '../../measures/effects.ts'
import { frameOf } from '../../layout/frame.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext, type StaffEnv } from '../../staff-env.ts'
import type { Progress } from '../columns/progress.ts'
import { openedWavesOf } from '../overview/waves-of.ts'
import { figuresProgress } from '../results-of.ts'
import { CountingPage, countingPace } from './counting.tsx'

/** Pages about figures, whoever may read them by what right. */
const pagesOfFigures = [
  routes.results,
  routes.resultQuestion,
  routes.drivers,
  routes.districtChoice,
]
/** The same as files. */
const filesOfFigures = [
  routes.resultsData,
  routes.resultsChart,
  routes.resultQuestionChart,
  routes.freeTable,
  routes.driversChart,
]
/** Pages in which figures stand once they are open. */
const pagesWithFigures = [
  routes.weighting,
  routes.pressRelease,
  routes.pressReleaseFigures,
  routes.pressReleaseQuote,
  routes.pressReleasePublication,
  routes.pressReleaseMeasures,
  routes.document,
  routes.documentWork,
  routes.documentVersion,
  routes.memo,
  routes.opinion,
  routes.decision,
]
/** Pages on which the figures of later surveys stand as well. */
const pagesWithLaterFigures = [routes.measures, routes.measure]
const filesWithFigures = [
  routes.documentPdf,
  routes.resultTables,
  routes.dossierExport,
  routes.xdomea,
]

/**
 * Whoever asks for something that needs figures gets them, or is told how far they are: nobody waits in the dark, and no handler
 * behind this gate waits for long. A form that was sent is kept on the page, to be sent again.
 */
export function countingGate(app: StaffApp, deps: StaffDeps): void {
  const isReadable = ({ state, at }: ShownInitiative) => readingAt(state, at).ok
  const isOpen = ({ state }: ShownInitiative) => mayReadResults(state)
  for (const { pattern } of pagesOfFigures) app.use(pattern, gate(deps, isReadable, false))
  for (const { pattern } of filesOfFigures) app.use(pattern, gate(deps, isReadable, true))
  for (const { pattern } of pagesWithFigures) app.use(pattern, gate(deps, isOpen, false))
  const laterToo = { withLater: true }
  for (const { pattern } of pagesWithLaterFigures)
    app.use(pattern, gate(deps, isOpen, false, laterToo))
  for (const { pattern } of filesWithFigures) app.use(pattern, gate(deps, isOpen, true))
}

function gate(
  deps: StaffDeps,
  needsFigures: (initiative: ShownInitiative) => boolean,
  isFile: boolean,
  { withLater = false }: { readonly withLater?: boolean } = {},
): MiddlewareHandler<StaffEnv> {
  return async (c, next) => {
    const initiative = await initiativeFor(c, deps)
    if (initiative === undefined || !needsFigures(initiative)) return next()
    const own = await progressOf(deps, initiative)
    const progress = own ?? (withLater ? await progressAfter(deps, initiative) : undefined)
    if (progress === undefined) return next()
    return stillCounting(c, initiative, progress, isFile)
  }
}

/** Of the figures of surveys that continue the initiative. */
async function progressAfter(
  deps: StaffDeps,
  initiative: ShownInitiative,
): Promise<Progress | undefined> {
  for (const later of await openedAfter(deps, initiative)) {
    const progress = await figuresProgress(deps, later)
    if (progress !== undefined) return progress
  }
  return undefined
}

/** Of the initiative's own figures, else of those of an earlier wave beside which they stand. */
async function progressOf(
  deps: StaffDeps,
  initiative: ShownInitiative,
): Promise<Progress | undefined> {
  const own = await figuresProgress(deps, initiative)
  if (own !== undefined || !mayReadResults(initiative.state)) return own
  const waves = await openedWavesOf(deps, initiative)
  const earlier = await Promise.all(waves.map(({ loaded }) => figuresProgress(deps, loaded)))
  return earlier.find((each) => each !== undefined)
}

/** Answers with how far figures are: a page that comes again by itself, or with what was sent. */
export async function stillCounting(
  c: StaffContext,
  initiative: ShownInitiative,
  progress: Progress,
  isFile: boolean,
): Promise<Response> {
  const isSent = c.req.method === 'POST'
  const sent = isSent ? { action: c.req.path, fields: formOf(c) } : undefined
  if (!isSent) c.header('refresh', countingPace)
  const isWanted = isSent || isFile
  if (isWanted) c.header('retry-after', countingPace)
  const page = CountingPage({ frame: frameOf(c), initiative, progress, sent })
  return show(c, page, isWanted ? 503 : 200)
}
