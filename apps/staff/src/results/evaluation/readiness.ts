import type { Progress } from '../columns/progress.ts'

/** Work that many may ask for at once, and for which a page waits only for a while. */
export type Readiness<Found> = {
  /** Does the work; who asks for the same meanwhile gets what is on its way. */
  once(survey: string, name: string, work: () => Promise<Found>): Promise<Found>
  /** How far the work is if it is not done within the patience of a page; undefined if it is, or has failed. */
  progress(survey: string, work: Promise<unknown>): Promise<Progress | undefined>
}

/** `running` says how far work for a survey is. */
export function openReadiness<Found>(
  patience: number,
  running: (survey: string) => Progress | undefined,
): Readiness<Found> {
  const underWay = new Map<string, Promise<Found>>()
  return {
    once(survey, name, work) {
      const key = `${survey} ${name}`
      const found = underWay.get(key) ?? work().finally(() => underWay.delete(key))
      underWay.set(key, found)
      return found
    },

    async progress(survey, work) {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(() => resolve('late'), patience)
      })
      // What fails is tried again by the page itself, where somebody hears of it.
      const done = work.then(
        () => 'done' as const,
        () => 'done' as const,
      )
      const first = await Promise.race([done, late])
      clearTimeout(timer)
      return first === 'late' ? (running(survey) ?? nothingYet) : undefined
    },
  }
}

/** Work that has not come far enough to be counted. */
export const nothingYet: Progress = { of: 'answers', done: 0, all: 0 }
