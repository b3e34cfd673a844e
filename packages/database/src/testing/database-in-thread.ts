import { Worker } from 'node:worker_threads'
import { onTestFinished } from 'vitest'
import type { Database } from '../database.ts'
import { channel } from '../thread/channel.ts'
import { databaseInThread } from '../thread/database-in-thread.ts'
import type { ServedDatabase } from '../thread/serve-database.ts'
import { freshPlace } from './fresh-database.ts'

/** An empty file for one test that a thread of its own holds. */
export async function freshDatabaseInThread(migrations: readonly string[]): Promise<Database> {
  const place = await freshPlace('sqlite')
  if (!('file' in place)) throw new Error('SQLite keeps files.')
  const thread = new Worker(new URL('./file-thread.ts', import.meta.url), {
    workerData: { file: place.file, migrations },
    execArgv: [],
  })
  const far = channel<ServedDatabase>(thread, {})
  // Answers when the file is open.
  await far.all(false, 'SELECT 1', [])
  const database = databaseInThread(place.file, far)
  onTestFinished(async () => {
    await database.close()
    await far.close()
    await thread.terminate()
  })
  return database
}
