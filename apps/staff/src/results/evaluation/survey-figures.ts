import {
  buildDataset,
  decodeDataset,
  readFigures,
  writeFigures,
  type Dataset,
  type DriverRequest,
  type FreeTable,
  type KeyDrivers,
  type TableRequest,
} from '@meinungsbild/analysis'
import { contentHash, type AnswerSnapshot, type Storage } from '@meinungsbild/storage'
import { makeDatasetCache } from '../columns/dataset-cache.ts'
import { openJobThread } from '../columns/job-thread.ts'
import type { Progress } from '../columns/progress.ts'
import { openSurveyColumns, type AskedSurvey } from '../columns/survey-columns.ts'
import type { Evaluated, Settings } from '../evaluate-answers.ts'
import type {
  EvaluationAnswer,
  EvaluationJob,
  EvaluationOutcome,
  EvaluationTask,
} from './evaluation-job.ts'
import { foundBefore } from './found-before.ts'
import { nothingYet, openReadiness } from './readiness.ts'

/** A survey, and by what its answers are turned into figures. */
export type AskedFigures = AskedSurvey & { readonly settings: Settings }

export type Figures = Evaluated & {
  /** How many answers came after these and are in no figure yet: too few for others to be shown. */
  readonly waiting: number
  /** How many came after the final count and will be in no figure. */
  readonly late: number
  /** How many of those who are in these figures have been deleted since. */
  readonly lost: number
}

/**
 * The figures of surveys, made in a thread of their own and kept when they are released. As long as figures are perturbed they
 * follow the newest snapshot. Exact ones are made of the final count alone, and stay what they are when answers are deleted: what
 * was released is not taken back, and a second exact table of fewer people would tell who has gone.
 */
export type SurveyFigures = {
  /** Waits for figures; undefined where answers were deleted and none were kept. */
  of(asked: AskedFigures): Promise<Figures | undefined>
  /** Makes the final count and the figures of it, and then does with them what is to be done. */
  close(asked: AskedFigures, use: (figures: Figures) => Promise<void>): Promise<void>
  /** How far work on figures is that takes longer than a page should; undefined once they are there. Begins it. */
  progress(asked: AskedFigures): Promise<Progress | undefined>
  /** The same of work that has been begun. */
  progressOf(survey: string, work: Promise<unknown>): Promise<Progress | undefined>
  /** How far the final count is; undefined where nobody has begun it. */
  closing(survey: string): Progress | undefined
  /** A free table; undefined while answers have been deleted that too few others hide. */
  table(asked: AskedFigures, request: TableRequest): Promise<FreeTable | undefined>
  drivers(asked: AskedFigures, request: DriverRequest): Promise<KeyDrivers | undefined>
  /** The counted answers themselves, closed, for the export of single answers; without those that were deleted. */
  dataset(asked: AskedSurvey): Promise<Dataset>
}

type Deps = Pick<
  Storage,
  'place' | 'claims' | 'answers' | 'answerColumns' | 'releasedFigures' | 'shownPopulations'
>

const evaluateInThread = openJobThread<EvaluationJob, EvaluationAnswer>(
  new URL('./evaluation.thread.ts', import.meta.url),
)

/** Single answers are seldom asked for: two surveys with a million each. */
const datasetRoom = 128 * 1024 * 1024

/** Whoever comes back to a table, or goes on to its file, does not wait for it again; each takes some kilobytes. */
const mostRequests = 500

/** `patience`: milliseconds for which a page waits for figures before it says how far they are. */
export function openSurveyFigures(
  storage: Deps,
  log: (line: string) => void,
  patience = 800,
): SurveyFigures {
  const columns = openSurveyColumns(storage, log)
  const { claims, answerColumns, releasedFigures, shownPopulations } = storage
  const evaluations = openReadiness<Figures | undefined>(patience, (survey) => running(survey))
  const closings = new Map<string, Promise<void>>()
  const protecting = new Map<string, Progress>()
  const datasets = makeDatasetCache(datasetRoom)
  const tables = foundBefore<FreeTable>(mostRequests)
  const drivers = foundBefore<KeyDrivers>(mostRequests)
  /** What was read last, by survey and name. */
  const atHand = new Map<string, { readonly snapshot: number; readonly evaluated: Evaluated }>()

  const of = (asked: AskedFigures) =>
    evaluations.once(asked.survey, nameOf(asked), async () => {
      const { snapshot, waiting } = await columns.current(asked)
      if (isExact(asked) && snapshot?.isFinal !== true) return closed(asked)
      return figuresOf(asked, snapshot, waiting)
    })

  return {
    of,

    close(asked, use) {
      const { survey } = asked
      const closing =
        closings.get(survey) ??
        closed(asked)
          .then((figures) => figures && use(figures))
          .finally(() => closings.delete(survey))
      closings.set(survey, closing)
      return closing
    },

    progress: (asked) => evaluations.progress(asked.survey, of(asked)),
    progressOf: evaluations.progress,
    closing: (survey) => (closings.has(survey) ? (running(survey) ?? nothingYet) : undefined),

    // Tables of one survey are asked for one after the other: each may depend on those before it.
    table: (asked, request) =>
      claims.inTurn(`tables ${asked.survey}`, async () =>
        tables.once(await nameOfRequest(asked, request), async () => {
          const shown = await shownPopulations.of(asked.survey)
          const found = await ask(asked, { kind: 'table', request, shown })
          if (found?.kind === 'table') await shownPopulations.note(asked.survey, found.populations)
          return found
        }),
      ),

    drivers: async (asked, request) =>
      drivers.once(await nameOfRequest(asked, request), () =>
        ask(asked, { kind: 'drivers', request }),
      ),

    async dataset(asked) {
      const { survey, questionnaire } = asked
      const { snapshot } = await columns.current(asked)
      if (snapshot === undefined) return buildDataset(questionnaire, [])
      const name = `${survey} ${snapshot.number}`
      const known = datasets.find(name)
      if (known !== undefined) return known
      const written = await answerColumns.read(survey, snapshot.number)
      return (
        decode(asked, name, written ?? new Map()) ??
        decode(asked, name, await columns.remaining(asked)) ??
        buildDataset(questionnaire, [])
      )
    },
  }

  function decode(
    { questionnaire, questionnaireHash }: AskedSurvey,
    name: string,
    written: ReadonlyMap<string, Uint8Array>,
  ): Dataset | undefined {
    const decoded = decodeDataset(questionnaire, questionnaireHash, written)
    if (!decoded.ok) return undefined
    const bytes = [...written.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
    datasets.keep(name, decoded.dataset, bytes)
    return decoded.dataset
  }

  async function closed(asked: AskedFigures): Promise<Figures | undefined> {
    const snapshot = await columns.close(asked)
    return figuresOf(asked, snapshot, 0, 'anew')
  }

  /** Those that were released of the snapshot, or else new ones. */
  async function figuresOf(
    asked: AskedFigures,
    snapshot: AnswerSnapshot | undefined,
    waiting: number,
    mode: 'kept' | 'anew' = 'kept',
  ): Promise<Figures | undefined> {
    const evaluated = (await keptOf(asked, snapshot, mode)) ?? (await evaluate(asked, snapshot))
    if (evaluated === undefined) return undefined
    const late = snapshot?.isFinal === true ? await answerColumns.countLate(asked.survey) : 0
    return { ...evaluated, waiting, late, lost: snapshot?.lost ?? 0 }
  }

  /** Exact figures hold whatever happened since; perturbed ones as long as there is no other state to be shown. */
  async function keptOf(
    asked: AskedFigures,
    snapshot: AnswerSnapshot | undefined,
    mode: 'kept' | 'anew',
  ): Promise<Evaluated | undefined> {
    const holds = (number: number) =>
      number === (snapshot?.number ?? 0) ||
      (mode === 'kept' && (isExact(asked) || (snapshot?.lost ?? 0) > 0))
    const { survey } = asked
    const name = nameOf(asked)
    const known = atHand.get(`${survey} ${name}`)
    const newest = await releasedFigures.snapshotOf(survey, name)
    if (newest === undefined || !holds(newest)) return undefined
    // Another process may have released others since.
    if (known?.snapshot === newest) return known.evaluated
    const kept = await releasedFigures.of(survey, name)
    if (kept === undefined) return undefined
    const evaluated = readFigures<Evaluated>(kept.content)
    if (evaluated !== undefined)
      atHand.set(`${survey} ${name}`, { snapshot: kept.snapshot, evaluated })
    return evaluated
  }

  async function evaluate(
    asked: AskedFigures,
    snapshot: AnswerSnapshot | undefined,
  ): Promise<Evaluated | undefined> {
    // The columns have gone, and with them what other figures could be made of.
    if ((snapshot?.lost ?? 0) > 0) return undefined
    const evaluated = await ask(asked, { kind: 'evaluate' }, snapshot)
    if (evaluated === undefined) return undefined
    const { survey } = asked
    const name = nameOf(asked)
    const number = (await answerColumns.newest(survey))?.number ?? 0
    await releasedFigures.keep(survey, name, { snapshot: number, content: writeFigures(evaluated) })
    atHand.set(`${survey} ${name}`, { snapshot: number, evaluated })
    return evaluated
  }

  /** Has a task done on the columns of the newest snapshot; those that cannot be read any more are made anew. */
  async function ask<Kind extends EvaluationTask['kind']>(
    asked: AskedFigures,
    task: Extract<EvaluationTask, { readonly kind: Kind }>,
    given?: AnswerSnapshot,
  ): Promise<EvaluationOutcome[Kind] | undefined> {
    const snapshot = given ?? (await columns.current(asked)).snapshot
    if ((snapshot?.lost ?? 0) > 0) return undefined
    const first = await answer(asked, task, snapshot?.number)
    if (first.kind === 'done') return readFigures<EvaluationOutcome[Kind]>(first.figures)
    await columns.rebuild(asked)
    const anew = await answerColumns.newest(asked.survey)
    const second = await answer(asked, task, anew?.number)
    if (second.kind === 'done') return readFigures<EvaluationOutcome[Kind]>(second.figures)
    throw new Error(`The columns of ${asked.survey} cannot be read.`)
  }

  async function answer(
    { settings, survey, questionnaire, questionnaireHash }: AskedFigures,
    task: EvaluationTask,
    number: number | undefined,
  ): Promise<EvaluationAnswer> {
    const source = { place: storage.place, survey, questionnaire, questionnaireHash, number }
    try {
      return await evaluateInThread({ source, settings, task }, (told) =>
        protecting.set(survey, told),
      )
    } finally {
      protecting.delete(survey)
    }
  }

  /** The same request, of the same people and by the same settings, always comes to the same. */
  async function nameOfRequest(
    asked: AskedFigures,
    request: TableRequest | DriverRequest,
  ): Promise<string> {
    const { survey, questionnaireHash, settings } = asked
    const { snapshot } = await columns.current(asked)
    const by = { ...settings, strata: [...settings.strata] }
    return JSON.stringify([survey, snapshot?.number, questionnaireHash, by, request])
  }

  function running(survey: string): Progress | undefined {
    return columns.progress(survey) ?? protecting.get(survey)
  }
}

function isExact({ settings }: AskedFigures): boolean {
  return settings.protection === 'suppressed'
}

/**
 * What was released once stays what it is: exact figures are told apart by their weighting alone, and there is one state of
 * perturbed ones.
 */
function nameOf(asked: AskedFigures): string {
  const { weighting, protection } = asked.settings
  const { base, margins, cap } = weighting ?? { base: 'equal', margins: [], cap: 0 }
  return `${protection} ${contentHash({ base, margins, cap })}`
}
