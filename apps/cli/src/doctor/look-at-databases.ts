import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { migrations as admissionMigrations } from '@meinungsbild/admission'
import { collectorMigrations } from '@meinungsbild/collector'
import type { Environment } from '@meinungsbild/service'
import { storageMigrations } from '@meinungsbild/storage'
import { dataFolders } from '../house/data-folders.ts'
import { bad, good, warning, type Finding } from './finding.ts'
import { lookAtServer } from './look-at-server.ts'

/** The databases as they lie there, also while the system is running: whole, and of a version that this program knows. */
export async function lookAtDatabases(
  data: string,
  settings: Environment,
): Promise<readonly Finding[]> {
  const folders = dataFolders(data)
  const looks = [
    [settings['COLLECTOR_DATABASE'], folders.collector, 'collector', collectorMigrations],
    [settings['ADMISSION_DATABASE'], folders.admission, 'admission', admissionMigrations],
    [settings['STAFF_DATABASE'], folders.staff, 'staff', storageMigrations],
  ] as const
  const findings = await Promise.all(
    looks.map(([address, folder, name, { length }]) =>
      // What is no address is told of where settings are looked at.
      address !== undefined && URL.canParse(address)
        ? lookAtServer(address, length)
        : lookAtDatabase(join(folder, `${name}.sqlite`), length),
    ),
  )
  return findings.filter((finding) => finding !== undefined)
}

async function lookAtDatabase(file: string, newest: number): Promise<Finding | undefined> {
  if (!existsSync(file)) return undefined
  try {
    const database = new DatabaseSync(file, { readOnly: true })
    try {
      return lookInto(database, file, newest)
    } finally {
      database.close()
    }
  } catch (error) {
    return bad('databases', `${file} lässt sich nicht lesen (${String(error)}).`)
  }
}

function lookInto(database: DatabaseSync, file: string, newest: number): Finding {
  const verdict = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check']
  if (verdict !== 'ok') return bad('databases', `${file} ist beschädigt (${String(verdict)}).`)
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'])
  if (version > newest)
    return bad(
      'databases',
      `${file} ist neuer als dieses Programm (Stand ${version}, bekannt bis ${newest}).`,
    )
  return version < newest
    ? warning(
        'databases',
        `${file} ist älter (Stand ${version} von ${newest}); der nächste Start bringt sie auf den neuen Stand. Sichern Sie vorher.`,
      )
    : good('databases', `${file} ist heil und auf dem neuesten Stand (${newest}).`)
}
