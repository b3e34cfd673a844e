import { openAnswerReader } from '@meinungsbild/storage'
import type { House } from './open-house.ts'

/** How each opened answer of a survey came, as it is kept beside it; in order of the words. */
export function channelsOf({ storage }: House, survey: string): readonly string[] {
  const reader = openAnswerReader(storage.file, survey)
  try {
    return Array.from(reader.answers(), ({ channel }) => channel).toSorted()
  } finally {
    reader.close()
  }
}
