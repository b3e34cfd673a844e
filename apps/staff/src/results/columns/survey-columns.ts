import { mayReplace, type DisclosureRule } from '@meinungsbild/analysis'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { AnswerSnapshot, Storage } from '@meinungsbild/storage'
import type { CountedAnswers, CountJob } from './count-job.ts'
import { openJobThread } from './job-thread.ts'
import type { Progress } from './progress.ts'

/** The survey whose answers are asked for, and the questionnaire they answer. */
export type AskedSurvey = {
  readonly survey: string
  readonly questionnaire: Questionnaire
  readonly questionnaireHash: string
  /** By how many people figures must differ from those before, as by how many they must rest on. */
  readonly rule: Pick<DisclosureRule, 'minimumBase'>
}

/** What figures rest on now. */
type CurrentSnapshot = {
  /** Undefined before the first answer. */
  readonly snapshot: AnswerSnapshot | undefined
  /** How many answers came since then and are in no figure yet; of a final count none, for they will be in no figure. */
  readonly waiting: number
}

/**
 * The opened answers of surveys as columns, counted once per snapshot. All figures rest on the newest snapshot. A new one is
 * taken when figures are asked for and enough answers have come since the last, or gone, so that nobody sees figures of nearly
 * the same people twice; until then the others wait. After the final count nobody waits any more.
 */
export type SurveyColumns = {
  /**
   * The newest snapshot. Where a new one is due and counting is short, or there is none yet, it is waited for; otherwise the one
   * before is given and the new one counted meanwhile.
   */
  current(asked: AskedSurvey): Promise<CurrentSnapshot>
  /** Counts all answers for the last time, unless that has been done and none has come or gone since. */
  close(asked: AskedSurvey): Promise<AnswerSnapshot>
  /** Makes the columns of the newest snapshot anew, of the same answers: they mean something else, or are not there. */
  rebuild(asked: AskedSurvey): Promise<void>
  /** The answers that are left of the newest snapshot, as columns that are not kept. */
  remaining(asked: AskedSurvey): Promise<CountedAnswers['columns']>
  /** How far counting is; undefined where nothing is being counted. */
  progress(survey: string): Progress | undefined
}

/** Fewer answers are counted in half a second. */
const few = 20_000
/** So often answers may come while the final count is made. */
const mostAttempts = 5

const countInThread = openJobThread<CountJob, CountedAnswers>(
  new URL('./counting.thread.ts', import.meta.url),
)

type Counting = { progress: Progress; readonly done: Promise<void> }

export function openSurveyColumns(
  {
    place,
    claims,
    answers,
    answerColumns,
  }: Pick<Storage, 'place' | 'claims' | 'answers' | 'answerColumns'>,
  log: (line: string) => void,
): SurveyColumns {
  const countings = new Map<string, Counting>()
  /** Between which numbers of answers another count would come to nothing, as the last one has shown. */
  const vain = new Map<string, { readonly from: number; readonly to: number }>()

  return {
    async current(asked) {
      const standing = await standingOf(asked.survey)
      const { shown, opened } = standing
      if (isDue(asked, standing)) {
        const counting = count(asked, shown?.isFinal === true ? 'inTime' : 'everybody', standing)
        if (showsNothing(standing) || opened < few) await counting.done
      }
      const now = await answerColumns.newest(asked.survey)
      // More may have come and been taken in since they were counted.
      const waiting = now?.isFinal === true ? 0 : Math.max(0, opened - (now?.answers ?? 0))
      return { snapshot: now, waiting }
    },

    async close(asked) {
      const { survey } = asked
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        const standing = await standingOf(survey)
        const { shown } = standing
        const isClosed = shown?.isFinal === true && shown.lost === 0
        if (isClosed && (await answerColumns.countLate(survey)) === 0) return shown
        await count(asked, 'toClose', standing).done
      }
      throw new Error(`Answers to ${survey} keep coming; they could not be counted for good.`)
    },

    async rebuild(asked) {
      const standing = await standingOf(asked.survey)
      const whom = standing.shown?.isFinal === true ? 'inTime' : 'members'
      await count(asked, whom, standing).done
    },

    async remaining({ survey, questionnaire, questionnaireHash }) {
      const { shown } = await standingOf(survey)
      const whom = shown?.isFinal === true ? 'inTime' : 'everybody'
      const asked = { survey, questionnaire, questionnaireHash }
      const job = { ...asked, place, whom, state: nextState(shown, false) } as const
      return (await countInThread(job, () => undefined)).columns
    },

    progress: (survey) =>
      [...countings].find(([name]) => name.endsWith(` ${survey}`))?.[1].progress,
  }

  async function standingOf(survey: string): Promise<Standing> {
    const shown = await answerColumns.newest(survey)
    return { shown, opened: (await answers.counts(survey)).opened }
  }

  function isDue({ survey, rule }: AskedSurvey, { shown, opened }: Standing): boolean {
    if (shown?.isFinal === true) return shown.lost >= rule.minimumBase && !isVain(survey, opened)
    const change = opened - (shown?.answers ?? 0)
    return change !== 0 && mayBecome(shown, change, rule) && !isVain(survey, opened)
  }

  function isVain(survey: string, opened: number): boolean {
    const range = vain.get(survey)
    return range !== undefined && opened > range.from && opened < range.to
  }

  /** Who comes while the same is being counted gets what is on its way. */
  function count(
    asked: AskedSurvey,
    whom: CountJob['whom'] | 'toClose',
    standing: Standing,
  ): Counting {
    const { survey } = asked
    const name = `${whom} ${survey}`
    const running = countings.get(name)
    if (running !== undefined) return running
    const progress: Progress = { of: 'answers', done: 0, all: standing.opened }
    const done = claims.inTurn(`counting ${survey}`, async () => {
      // Another process may have counted while this one waited.
      const isNewest = (await answerColumns.newest(survey))?.number === standing.shown?.number
      if (isNewest) await takeSnapshot(asked, whom, standing, (told) => (counting.progress = told))
    })
    const counting: Counting = { progress, done }
    countings.set(name, counting)
    done
      .catch((error: unknown) => {
        log(`The answers of ${survey} were not counted: ${String(error)}`)
      })
      .finally(() => countings.delete(name))
    return counting
  }

  async function takeSnapshot(
    { rule, ...asked }: AskedSurvey,
    whom: CountJob['whom'] | 'toClose',
    { shown, opened }: Standing,
    tell: (progress: Progress) => void,
  ): Promise<void> {
    const { survey } = asked
    const closes = whom === 'toClose'
    const job = {
      ...asked,
      place,
      whom: closes ? 'everybody' : whom,
      state: nextState(shown, closes),
    }
    const counted = await countInThread(job, tell)
    const number = (shown?.number ?? 0) + 1
    if (closes) {
      await answerColumns.close(survey, { number, ...counted })
      return
    }
    const isRebuilt = whom === 'members' || (shown?.isFinal === true && shown.lost === 0)
    // Some of those who came or went may have been led to another ending, and the others are too few.
    if (!isRebuilt && !mayReplace(shown?.people, counted.people, rule)) {
      const change = counted.people - (shown?.people ?? 0)
      const { minimumBase } = rule
      vain.set(survey, { from: opened - minimumBase - change, to: opened + minimumBase - change })
      return
    }
    await answerColumns.keep(survey, { number, ...counted })
  }
}

/** Whether so many more or fewer answers can be enough people for the next state. */
function mayBecome(
  shown: AnswerSnapshot | undefined,
  change: number,
  rule: AskedSurvey['rule'],
): boolean {
  return mayReplace(shown?.people, (shown?.people ?? 0) + change, rule)
}

/** Names the state that a count makes: each has record keys of its own. */
function nextState(shown: AnswerSnapshot | undefined, closes: boolean): string {
  const renewals = (shown?.renewals ?? 0) + ((shown?.lost ?? 0) > 0 ? 1 : 0)
  return `${closes || shown?.isFinal === true ? 'final' : 'live'} ${renewals}`
}

/** What figures rest on now, and how many answers there are. */
type Standing = { readonly shown: AnswerSnapshot | undefined; readonly opened: number }

function showsNothing({ shown }: Standing): boolean {
  return shown === undefined || shown.answers === 0
}
