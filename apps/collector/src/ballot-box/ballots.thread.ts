import { parentPort, workerData } from 'node:worker_threads'
import {
  channel,
  connectDatabase,
  serveDatabase,
  type DatabasePlace,
  type DatabaseRefusal,
  type ServedDatabase,
} from '@meinungsbild/database'
import { migrations, orderedTables } from '../migrations.ts'
import { castOver, type CastTogether } from './cast-together.ts'

/*
 * Seals and writes ballots in a thread of its own, so that pages go out meanwhile. Where the memory is a file, nobody else writes it.
 */

/** What the thread begins with. */
export type BallotThreadData = { readonly place: DatabasePlace }

/** What it does; nothing but the first where the memory cannot be used. */
export type BallotThread = Opening & ServedDatabase & { readonly cast: CastTogether }
type Opening = { opened(): Promise<DatabaseRefusal | undefined> }

/** What it tells without being asked. */
export type BallotListener = { broken(words: string): void }

if (parentPort === null) throw new Error('This is the program of a thread.')
const { place }: BallotThreadData = workerData

const work: Opening & Partial<BallotThread> = {
  async opened() {
    const result = await connecting
    return result.ok ? undefined : result.refusal
  },
}
const main = channel<BallotListener, Opening>(parentPort, work)

const connecting = connectDatabase({
  place,
  migrations,
  ordered: orderedTables,
  onBroken: ({ message }) => void main.broken(message),
})
const connected = await connecting
if (connected.ok) {
  const { database } = connected
  Object.assign(work, serveDatabase(database), { cast: castOver(database) })
}
