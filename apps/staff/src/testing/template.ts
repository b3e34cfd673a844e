import { newTestDatabase, type TestDatabase } from '@meinungsbild/storage/testing/test-database.ts'
import { openedStorage } from '@meinungsbild/storage/testing/storage-scene.ts'
import { employees, passwordOf } from './employees.ts'

let made: Promise<() => Promise<TestDatabase>> | undefined

/** A database with the employees in it; hashing their passwords takes a second, which is spent once per test process. */
export async function databaseWithEmployees(): Promise<TestDatabase> {
  made ??= make()
  return (await made)()
}

async function make(): Promise<() => Promise<TestDatabase>> {
  const database = await newTestDatabase()
  const storage = await openedStorage(database.place)
  await Promise.all(
    employees.map((employee) => storage.accounts.create(employee, passwordOf(employee.login))),
  )
  await storage.close()
  return database.freeze()
}
