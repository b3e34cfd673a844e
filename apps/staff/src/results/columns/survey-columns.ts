import {
  buildDataset,
  decodeDataset,
  mayReplace,
  type Dataset,
  type DisclosureRule,
} from '@meinungsbild/analysis'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { AnswerSnapshot, Storage } from '@meinungsbild/storage'
import type { CountJob, Progress } from './count-job.ts'
import { openCountingThread } from './counting-thread.ts'
import { makeDatasetCache } from './dataset-cache.ts'

/** The survey whose answers are asked for, and the questionnaire they answer. */
export type AskedSurvey = {
  readonly survey: string
  readonly questionnaire: Questionnaire
  readonly questionnaireHash: string
  /** By how many people figures must differ from those before, as by how many they must rest on. */
  readonly rule: Pick<DisclosureRule, 'minimumBase'>
}

/**
 * The opened answers of surveys as columns, counted once per snapshot. All figures rest on the newest snapshot. A new one is
 * taken when figures are asked for and enough answers have come since the last, so that nobody sees figures of nearly the
 * same people twice; until then the others wait.
 */
export type SurveyColumns = {
  /**
   * The answers of the newest snapshot, and how many wait for the next. Where a new one is due and counting is short, or
   * there is none yet, it is waited for; otherwise the one before is given and the new one counted meanwhile.
   */
  read(asked: AskedSurvey): Promise<{ readonly dataset: Dataset; readonly waiting: number }>
  /** How far the first counting of very many answers is, which this begins; undefined once `read` will not be long. */
  firstCounting(asked: AskedSurvey): Promise<Progress | undefined>
}

/** Fewer answers are counted in half a second. */
const few = 20_000
/** Some five surveys with a million answers each. */
const cacheRoom = 256 * 1024 * 1024

const countInThread = openCountingThread()

type Counting = { progress: Progress; readonly done: Promise<void> }

export function openSurveyColumns(
  { file, answers, answerColumns }: Pick<Storage, 'file' | 'answers' | 'answerColumns'>,
  log: (line: string) => void,
): SurveyColumns {
  const countings = new Map<string, Counting>()
  const failed = new Set<string>()
  /** How many answers there must be, where counting has shown that fewer are not enough. */
  const enough = new Map<string, number>()
  const cache = makeDatasetCache(cacheRoom)

  return {
    async read(asked) {
      const standing = await standingOf(asked.survey)
      if (isDue(asked, standing)) {
        const counting = count(asked, 'everybody', standing)
        if (showsNothing(standing) || standing.opened < few) await counting.done
      }
      const dataset = await newest(asked)
      const now = await answerColumns.newest(asked.survey)
      // More may have come and been taken in since they were counted.
      return { dataset, waiting: Math.max(0, standing.opened - (now?.answers ?? 0)) }
    },

    async firstCounting(asked) {
      const standing = await standingOf(asked.survey)
      if (!showsNothing(standing) || standing.opened < few) return undefined
      // What failed is tried again by `read`, where somebody hears of it.
      return failed.delete(asked.survey) ? undefined : count(asked, 'everybody', standing).progress
    },
  }

  async function standingOf(survey: string): Promise<Standing> {
    const shown = await answerColumns.newest(survey)
    return { shown, opened: (await answers.counts(survey)).opened }
  }

  function isDue({ survey, rule }: AskedSurvey, { shown, opened }: Standing): boolean {
    const waiting = opened - (shown?.answers ?? 0)
    const people = (shown?.people ?? 0) + waiting
    return (
      waiting > 0 && mayReplace(shown?.people, people, rule) && opened >= (enough.get(survey) ?? 0)
    )
  }

  /** Who comes while the same is being counted gets what is on its way. */
  function count(asked: AskedSurvey, whom: CountJob['whom'], standing: Standing): Counting {
    const { survey } = asked
    const name = `${whom} ${survey}`
    const running = countings.get(name)
    if (running !== undefined) return running
    const progress = { done: 0, all: standing.opened }
    const done = takeSnapshot(asked, whom, standing, (told) => (counting.progress = told))
    const counting: Counting = { progress, done }
    countings.set(name, counting)
    done
      .catch((error: unknown) => {
        failed.add(survey)
        log(`The answers of ${survey} were not counted: ${String(error)}`)
      })
      .finally(() => countings.delete(name))
    return counting
  }

  async function takeSnapshot(
    asked: AskedSurvey,
    whom: CountJob['whom'],
    { shown }: Standing,
    tell: (progress: Progress) => void,
  ): Promise<void> {
    const { rule, ...job } = asked
    const { survey } = asked
    const counted = await countInThread({ file, whom, ...job }, tell)
    // Some of those who came may have been led to another ending, and the others are too few.
    if (whom === 'everybody' && !mayReplace(shown?.people, counted.people, rule)) {
      const more = counted.people - (shown?.people ?? 0)
      enough.set(survey, counted.answers + rule.minimumBase - more)
      return
    }
    const number = (shown?.number ?? 0) + 1
    const kept = await answerColumns.keep(survey, { number, ...counted })
    if (kept) decode(asked, number, counted.columns)
  }

  /** The dataset of the newest snapshot. One that cannot be read any more is made anew of the same answers. */
  async function newest(asked: AskedSurvey): Promise<Dataset> {
    const dataset = await readNewest(asked)
    if (dataset !== undefined) return dataset
    await count(asked, 'members', await standingOf(asked.survey)).done
    const anew = await readNewest(asked)
    if (anew === undefined) throw new Error(`The columns of ${asked.survey} cannot be read.`)
    return anew
  }

  /** Undefined if there are columns that mean something else, to this program or to this questionnaire. */
  async function readNewest(asked: AskedSurvey): Promise<Dataset | undefined> {
    const { survey, questionnaire } = asked
    const shown = await answerColumns.newest(survey)
    if (shown === undefined) return buildDataset(questionnaire, [])
    const known = cache.find(nameOf(asked, shown.number))
    if (known !== undefined) return known
    const columns = await answerColumns.read(survey, shown.number)
    // Meanwhile there is a newer one.
    return columns === undefined ? readNewest(asked) : decode(asked, shown.number, columns)
  }

  function decode(
    asked: AskedSurvey,
    number: number,
    columns: ReadonlyMap<string, Uint8Array>,
  ): Dataset | undefined {
    const decoded = decodeDataset(asked.questionnaire, asked.questionnaireHash, columns)
    if (!decoded.ok) return undefined
    const bytes = [...columns.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
    cache.keep(nameOf(asked, number), decoded.dataset, bytes)
    return decoded.dataset
  }
}

function nameOf({ survey, questionnaireHash }: AskedSurvey, number: number): string {
  return `${survey} ${number} ${questionnaireHash}`
}

/** What figures rest on now, and how many answers there are. */
type Standing = { readonly shown: AnswerSnapshot | undefined; readonly opened: number }

function showsNothing({ shown }: Standing): boolean {
  return shown === undefined || shown.answers === 0
}
