import type { Survey } from '@meinungsbild/storage'
import { openFile } from '../publishing/open-file.ts'
import { openSubmission } from '../publishing/open-submission.ts'
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
    start({ id }, privateKey) {
      if (running.has(id)) return
      running.add(id)
      openAll(deps, id, privateKey)
        .catch((error: unknown) => {
          deps.log(`Opening the ballot box ${id} stopped: ${String(error)}`)
        })
        .finally(() => running.delete(id))
    },
  }
}

async function openAll(
  { storage }: Pick<StaffDeps, 'storage'>,
  survey: string,
  privateKey: string,
): Promise<void> {
  const { sealedSubmissions, sealedFiles } = storage
  for (;;) {
    const sealed = await sealedSubmissions.next(survey, batch)
    if (sealed.length === 0) break
    const found = sealed.map((each) => openSubmission(survey, privateKey, each))
    await sealedSubmissions.settle(survey, await Promise.all(found))
  }
  let file = await sealedFiles.after(survey, '')
  while (file !== undefined) {
    const opened = await openFile(survey, privateKey, file)
    if (opened) await sealedFiles.settle(survey, opened)
    file = await sealedFiles.after(survey, file.id)
  }
}
