import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { connectDatabase, type DatabaseParts, type DatabasePlace } from '../connect-database.ts'
import type { Database } from '../database.ts'
import { startPostgres, type PostgresServer } from './postgres-server.ts'

/** For `describe.each`: what is promised of a memory is promised on both. */
export const databaseKinds = ['sqlite', 'postgres'] as const
export type DatabaseKind = (typeof databaseKinds)[number]

let server: Promise<PostgresServer> | undefined
afterAll(async () => (await server)?.stop())

/** The server of this test file, started when it is first asked for. */
export function sharedPostgres(): Promise<PostgresServer> {
  server ??= startPostgres()
  return server
}

/** Where an empty database of this kind is made for one test. */
export async function freshPlace(kind: DatabaseKind): Promise<DatabasePlace> {
  if (kind === 'postgres') return { address: await (await sharedPostgres()).newDatabase() }
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-database-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return { file: join(folder, 'test.sqlite') }
}

type Parts = Pick<DatabaseParts, 'migrations'> & Partial<DatabaseParts>

/** An open database, closed when the test is over; closing it earlier is no mistake. */
export async function openTestDatabase({ place, ...parts }: Parts & Pick<DatabaseParts, 'place'>) {
  const connected = await connectDatabase({
    place,
    ordered: [],
    onBroken: () => undefined,
    ...parts,
  })
  if (!connected.ok) throw new Error(connected.refusal.sentence.en)
  const { database } = connected
  let closed: Promise<void> | undefined
  const close = (): Promise<void> => (closed ??= database.close())
  onTestFinished(close)
  return { ...database, close } satisfies Database
}

/** An empty database of this kind for one test. */
export async function freshDatabase(kind: DatabaseKind, parts: Parts): Promise<Database> {
  return openTestDatabase({ ...parts, place: await freshPlace(kind) })
}
