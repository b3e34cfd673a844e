import { openPostgres } from '@meinungsbild/database'
import {
  startPostgres,
  type PostgresServer,
} from '@meinungsbild/database/testing/postgres-server.ts'
import type { TestProject } from 'vitest/node'
import { migrations } from '../migrations.ts'
import type {} from './test-database.ts'

let server: PostgresServer | undefined

/** One server for all test files that run over PostgreSQL. */
export async function setup(project: TestProject): Promise<void> {
  server = await startPostgres()
  const address = await server.newDatabase()
  const opened = await openPostgres({ address, migrations, onBroken: () => undefined })
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  await opened.pool.end()
  project.provide('postgresTemplate', address)
}

export async function teardown(): Promise<void> {
  await server?.stop()
}
