import { generateKeyPairSync, randomUUID } from 'node:crypto'
import type { Storage } from '@meinungsbild/storage'
import { openedStorage } from '@meinungsbild/storage/testing/storage-scene.ts'
import type { TestDatabase } from '@meinungsbild/storage/testing/test-database.ts'
import { createStaffApp } from '../app.ts'
import { insideKey } from '../inside-key/inside-key.ts'
import { openSurveyFigures } from '../results/evaluation/survey-figures.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { employees, type EmployeeLogin } from './employees.ts'
import { personIn, type Person } from './person.ts'
import { databaseWithEmployees } from './template.ts'

/** The staff application over a real database, with its employees, for scenario tests. */
export type House = {
  readonly app: StaffApp
  readonly storage: Storage
  readonly deps: StaffDeps
  /** The house's clock; tests move it on. */
  readonly clock: { now: Date }
  readonly database: TestDatabase
  /** What the application wrote to its log. */
  readonly log: readonly string[]
  /** An employee with an open session. */
  as(login: EmployeeLogin): Promise<Person>
  close(): Promise<void>
}

export const origin = 'http://staff.test'

/** However slow the machine is, a page of a test waits for its figures. */
const patience = 120_000

export async function openHouse(changes: Partial<StaffDeps> = {}): Promise<House> {
  const database = await databaseWithEmployees()
  const storage = await openedStorage(database.place)
  const clock = { now: new Date('2026-11-23T08:00:00.000Z') }
  const log: string[] = []
  const nowhere = { internalUrl: 'http://outside.invalid', publicUrl: 'http://outside.invalid' }
  const deps: StaffDeps = {
    storage,
    figures: openSurveyFigures(storage, (line) => log.push(line), patience),
    now: () => clock.now,
    newId: randomUUID,
    publicUrl: origin,
    collector: nowhere,
    admission: nowhere,
    insideKey: insideKey(generateKeyPairSync('ed25519').privateKey),
    log: (line) => log.push(line),
    ...changes,
  }
  const app = createStaffApp(deps)
  return {
    app,
    storage,
    deps,
    clock,
    database,
    log,
    async as(login) {
      const id = employees.find((employee) => employee.login === login)?.id ?? ''
      const { token } = await storage.sessions.start(id, clock.now.toISOString())
      const session = await storage.sessions.find(token, clock.now.toISOString())
      return personIn(app, token, session?.csrfToken ?? '')
    },
    async close() {
      await storage.close()
      await database.forget()
    },
  }
}
