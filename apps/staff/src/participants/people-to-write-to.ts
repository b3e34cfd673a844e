import type { Participant } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'

/** Everybody drawn, neither objected nor returned, in the order of their numbers; read page by page. */
export async function* peopleToWriteTo(
  { storage }: Pick<StaffDeps, 'storage'>,
  initiative: string,
): AsyncGenerator<Participant> {
  let after = 0
  for (;;) {
    const page = await storage.participants.page(initiative, after)
    const last = page.at(-1)
    if (last === undefined) return
    yield* page
    after = last.number
  }
}
