import type { Survey } from '@meinungsbild/storage'
import { judgeSubmissions } from '../publishing/judge-submission.ts'
import { openFile } from '../publishing/open-file.ts'
import { openSubmission } from '../publishing/open-submission.ts'
import { leafOf } from '../publishing/tell-heads.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** The ballot boxes that this process is opening. */
export type Openings = {
  isRunning(survey: string): boolean
  /**
   * Opens a box in the background, one batch after the other. The key is held in memory for so long and nowhere else: if
   * the process ends, what is still sealed waits for the shares to be typed again.
   */
  start(survey: Survey, privateKey: string): void
}

/** Submissions per transaction: some tenths of a second each, so that other requests get their turn. */
const batch = 100

export function openingsIn(deps: Pick<StaffDeps, 'storage' | 'log'>): Openings {
  const running = new Set<string>()
  return {
    isRunning: (survey) => running.has(survey),
    start(survey, privateKey) {
      const { id } = survey
      if (running.has(id)) return
      running.add(id)
      openAll(deps, survey, privateKey)
        .catch((error: unknown) => {
          deps.log(`Opening the ballot box ${id} stopped: ${String(error)}`)
        })
        .finally(() => running.delete(id))
    },
  }
}

async function openAll(
  { storage }: Pick<StaffDeps, 'storage'>,
  survey: Survey,
  privateKey: string,
): Promise<void> {
  const { sealedSubmissions, sealedFiles, ballotLeaves } = storage
  const { id } = survey
  const judge = judgeSubmissions(survey)
  // What came from outside has a leaf; forms on paper were judged by those who keyed them.
  const leaves = new Set((await ballotLeaves.read(id)).map(({ leaf }) => leaf))
  for (;;) {
    const sealed = await sealedSubmissions.next(id, batch)
    if (sealed.length === 0) break
    const found = sealed.map(async (each) => {
      const isFromOutside = leaves.has(leafOf(each.sealed))
      const channel = isFromOutside ? 'web' : 'paper'
      const opened = await openSubmission(id, privateKey, each, channel)
      return isFromOutside ? judge(opened, each) : opened
    })
    await sealedSubmissions.settle(id, await Promise.all(found))
  }
  let file = await sealedFiles.after(id, '')
  while (file !== undefined) {
    const opened = await openFile(id, privateKey, file)
    if (opened) await sealedFiles.settle(id, opened)
    file = await sealedFiles.after(id, file.id)
  }
}
