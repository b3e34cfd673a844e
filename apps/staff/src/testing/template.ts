import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStorage } from '@meinungsbild/storage'
import { employees, passwordOf } from './employees.ts'

let made: Promise<Buffer> | undefined

/** A database with the employees in it, made once per test process: hashing their passwords takes a second. */
export function template(): Promise<Buffer> {
  made ??= make()
  return made
}

async function make(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'staff-template-'))
  const file = join(folder, 'staff.db')
  const opened = openStorage(file)
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  const { accounts } = opened.storage
  await Promise.all(
    employees.map((employee) => accounts.create(employee, passwordOf(employee.login))),
  )
  await opened.storage.close()
  const bytes = readFileSync(file)
  rmSync(folder, { recursive: true })
  return bytes
}
