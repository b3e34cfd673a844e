import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { migrations as admissionMigrations } from '@meinungsbild/admission'
import { collectorMigrations } from '@meinungsbild/collector'
import { storageMigrations } from '@meinungsbild/storage'
import { dataFolders } from '../house/data-folders.ts'
import { bad, good, warning, type Finding } from './finding.ts'

/** The databases as they lie there, also while the system is running: whole, and of a version that this program knows. */
export function lookAtDatabases(data: string): readonly Finding[] {
  const folders = dataFolders(data)
  return [
    lookAtDatabase(join(folders.collector, 'collector.sqlite'), collectorMigrations.length),
    lookAtDatabase(join(folders.admission, 'admission.sqlite'), admissionMigrations.length),
    lookAtDatabase(join(folders.staff, 'staff.sqlite'), storageMigrations.length),
  ].filter((finding) => finding !== undefined)
}

function lookAtDatabase(file: string, newest: number): Finding | undefined {
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
