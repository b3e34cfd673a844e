import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { deletionListName } from '../backup/deletion-list-file.ts'
import { noteRestored } from '../backup/note-restored.ts'
import { readBackupKey } from '../backup/backup-keys.ts'
import { restoreBackup, type Restored } from '../backup/restore-backup.ts'
import { dataFolders } from '../house/data-folders.ts'
import { verifyDatabase } from '../verify/verify-database.ts'
import { dataFolder } from './data-folder.ts'
import { refuse } from './refuse.ts'

/** Puts a backup into an empty data folder and proves its dossiers. */
export async function restore(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { key: { type: 'string' }, deletions: { type: 'string' } },
    allowPositionals: true,
  })
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0 || values.key === undefined)
    return refuse(
      'Bitte nennen Sie den Ordner einer Sicherung und mit --key den privaten Schlüssel.',
    )
  if (!existsSync(values.key)) return refuse(`Den Schlüssel ${values.key} gibt es nicht.`)
  const privateKey = readBackupKey('private', values.key)
  if (privateKey === undefined)
    return refuse(
      `${values.key} ist kein privater Schlüssel für Sicherungen („meinungsbild backup-key“).`,
    )
  const data = dataFolder()
  const restored = await restoreBackup(folder, data, privateKey)
  if (!restored.ok) return refuse(inWords(restored))
  const { files, madeAt } = restored.manifest
  process.stdout.write(`${data}: ${files.length} Dateien aus der Sicherung vom ${madeAt}.\n`)
  const staff = join(dataFolders(data).staff, 'staff.sqlite')
  if (!existsSync(staff)) return 0
  const list = values.deletions ?? join(dirname(resolve(folder)), deletionListName)
  process.stdout.write(inWordsOf(await noteRestored(data, madeAt, list), list))
  return verifyDatabase({ file: staff }, undefined, undefined)
}

function inWordsOf(noted: number | 'none' | 'foreign', list: string): string {
  switch (noted) {
    case 'none':
      return `Es gibt keine Löschliste (${list}). Was Regeln verlangen, löscht die Verwaltung beim Start wieder von selbst; was nach der Sicherung von Hand gelöscht oder mit einem Feld beendet wurde, ist zu prüfen.\n`
    case 'foreign':
      return `Die Löschliste ${list} ist nicht von diesem Haus signiert und wurde nicht verwendet. Was nach der Sicherung gelöscht wurde, ist zu prüfen.\n`
    default:
      return `Nach der Sicherung gelöscht: ${noted}. Die Verwaltung löscht das beim Start wieder.\n`
  }
}

function inWords({ code, path }: Extract<Restored, { ok: false }>): string {
  switch (code) {
    case 'notEmpty':
      return `Der Datenordner ${path} ist nicht leer. Eine Sicherung wird nur in einen leeren Ordner zurückgespielt.`
    case 'missing':
      return `In der Sicherung fehlt ${path}. Es wurde nichts zurückgespielt.`
    case 'otherKey':
      return `${path} lässt sich mit diesem Schlüssel nicht öffnen. Es wurde nichts zurückgespielt.`
    case 'damaged':
      return `${path} ist nicht so, wie es gesichert wurde. Es wurde nichts zurückgespielt.`
    case 'noBackup':
      return `${path} ist keine Sicherung. Es wurde nichts zurückgespielt.`
    default:
      return code satisfies never
  }
}
