import { Worker } from 'node:worker_threads'
import {
  channel,
  connectDatabase,
  databaseInThread,
  type ConnectedDatabase,
  type Database,
  type DatabasePlace,
} from '@meinungsbild/database'
import { migrations, orderedTables } from '../migrations.ts'
import type { BallotListener, BallotThread, BallotThreadData } from './ballots.thread.ts'
import type { CastTogether } from './cast-together.ts'

type OpenedMemory =
  | Exclude<ConnectedDatabase, { readonly ok: true }>
  | {
      readonly ok: true
      readonly database: Database
      /** Seals and writes in another thread. */
      readonly cast: CastTogether
    }

/** Opens the collector's memory with a thread beside this one in which ballots are sealed and written. It ends with the database. */
export async function openMemory(
  place: DatabasePlace,
  onBroken: (error: Error) => void,
): Promise<OpenedMemory> {
  const thread = new Worker(new URL('./ballots.thread.ts', import.meta.url), {
    workerData: { place } satisfies BallotThreadData,
  })
  thread.on('error', endWith)
  const far = channel<BallotThread, BallotListener>(thread, {
    broken: (words) => onBroken(new Error(words)),
  })
  const refusal = await far.opened()
  const connected: ConnectedDatabase =
    refusal === undefined ? await connectHere() : { ok: false, refusal }
  if (!connected.ok) {
    await thread.terminate()
    return connected
  }
  const { database } = connected
  return {
    ok: true,
    database: { ...database, close },
    cast: (ballots) => far.cast(ballots),
  }

  async function connectHere(): Promise<ConnectedDatabase> {
    if ('file' in place) return { ok: true, database: databaseInThread(place.file, far) }
    return connectDatabase({ place, migrations, ordered: orderedTables, onBroken })
  }

  async function close(): Promise<void> {
    await database.close()
    await far.close()
    await thread.terminate()
  }
}

/** Nobody could say what became of the ballots that it had: better a process that starts anew. */
function endWith(error: unknown): never {
  throw error
}
