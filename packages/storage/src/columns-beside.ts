import { answerColumnsIn } from './answer-columns.ts'
import { readBeside } from './read-beside.ts'
import type { StoragePlace } from './storage-place.ts'

/**
 * The columns of a snapshot, read beside the process that has the database open, for instance in a thread of its own; undefined
 * if it is not the newest any more.
 */
export async function columnsBeside(
  place: StoragePlace,
  survey: string,
  number: number,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const { db, close } = await readBeside(place)
  try {
    return await answerColumnsIn(db).read(survey, number)
  } finally {
    await close()
  }
}
