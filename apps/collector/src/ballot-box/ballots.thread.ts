import { parentPort, workerData } from 'node:worker_threads'
import {
  channel,
  connectDatabase,
  serveDatabase,
  type Database,
  type DatabasePlace,
  type DatabaseRefusal,
} from '@meinungsbild/database'
import { migrations, orderedTables } from '../migrations.ts'
import { castOver } from './cast-together.ts'

/*
 * Seals and writes ballots in a thread of its own, so that pages go out meanwhile. Where the memory is a file, nobody else writes it.
 */

/** What the thread begins with. */
export type BallotThreadData = { readonly place: DatabasePlace }

/** What it does; nothing but the first where the memory cannot be used. */
export type BallotThread = ReturnType<typeof workOver>

/** What it tells without being asked. */
export type BallotListener = { broken(words: string): void }

if (parentPort === null) throw new Error('This is the program of a thread.')
const { place }: BallotThreadData = workerData
let main: ReturnType<typeof channel<BallotListener>> | undefined

const connected = await connectDatabase({
  place,
  migrations,
  ordered: orderedTables,
  onBroken: ({ message }) => void main?.broken(message),
})
main = channel(
  parentPort,
  connected.ok ? workOver(connected.database) : refusing(connected.refusal),
)

function workOver(database: Database) {
  return {
    opened: (): Promise<DatabaseRefusal | undefined> => Promise.resolve(undefined),
    cast: castOver(database),
    ...serveDatabase(database),
  }
}

function refusing(refusal: DatabaseRefusal): Pick<BallotThread, 'opened'> {
  return { opened: () => Promise.resolve(refusal) }
}
