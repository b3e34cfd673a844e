import { openAnswerReader } from '@meinungsbild/storage'
import type { House } from './open-house.ts'

/** How each opened answer of a survey came, as it is kept beside it; in order of the words. */
export async function channelsOf({ storage }: House, survey: string): Promise<readonly string[]> {
  const reader = await openAnswerReader(storage.place, survey)
  try {
    const channels: string[] = []
    for await (const page of reader.answers()) channels.push(...page.map(({ channel }) => channel))
    return channels.toSorted()
  } finally {
    await reader.close()
  }
}
