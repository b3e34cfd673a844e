import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { deletionRules } from '@meinungsbild/procedure'
import { wholeEnvironment } from '@meinungsbild/service'
import { readAdaptedPeriods } from '@meinungsbild/storage'
import { writeDeletionList } from '../backup/deletion-list-file.ts'
import { removeOldBackups } from '../backup/remove-old-backups.ts'
import { dataFolders } from '../house/data-folders.ts'
import { readBackupKey } from '../backup/backup-keys.ts'
import { makeBackup, surfaces } from '../backup/make-backup.ts'
import { onServers } from '../backup/on-servers.ts'
import { dataFolder } from './data-folder.ts'
import { refuse } from './refuse.ts'

/** Writes an encrypted copy of the data folder into a new folder, also while the system is running. */
export async function backup(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { key: { type: 'string' }, surface: { type: 'string' }, keep: { type: 'string' } },
    allowPositionals: true,
  })
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0 || values.key === undefined)
    return refuse(
      'Bitte nennen Sie einen Ordner für die Sicherungen und mit --key den öffentlichen Schlüssel.',
    )
  const wanted = surfaces.filter((each) => values.surface === undefined || each === values.surface)
  if (wanted.length === 0) return refuse(`--surface ist eines von: ${surfaces.join(', ')}.`)
  if (!existsSync(values.key)) return refuse(`Den Schlüssel ${values.key} gibt es nicht.`)
  const publicKey = readBackupKey('public', values.key)
  if (publicKey === undefined)
    return refuse(
      `${values.key} ist kein öffentlicher Schlüssel für Sicherungen („meinungsbild backup-key“).`,
    )
  const data = dataFolder()
  const whole = wholeEnvironment(process.env)
  if (!whole.ok) return refuse(whole.sentence)
  const elsewhere = onServers(wanted, whole.settings)
  if (!existsSync(data))
    return refuse([`Den Datenordner ${data} gibt es nicht.`, ...elsewhere].join(' '))

  const at = new Date()
  const kept = daysKept(values.keep, data)
  if (kept === undefined) return refuse(`--keep ist eine Zahl von Tagen, ${limits()}.`)
  const target = join(folder, at.toISOString().replaceAll(':', '-'))
  await mkdir(target, { recursive: true, mode: 0o700 })
  const { files } = await makeBackup({ data, target, publicKey, surfaces: wanted, at })
  if (files.length === 0)
    return refuse([`In ${data} liegt nichts, was zu sichern wäre.`, ...elsewhere].join(' '))
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  process.stdout.write(
    `${target}: ${files.length} Dateien, ${(bytes / 1e6).toLocaleString('de', { maximumFractionDigits: 1 })} MB, verschlüsselt.\n`,
  )
  for (const sentence of elsewhere) process.stdout.write(`${sentence}\n`)
  writeDeletionList(folder, data, { at, kept })
  const removed = removeOldBackups(folder, { at, kept })
  if (removed.length > 0)
    process.stdout.write(`Älter als ${kept} Tage und gelöscht: ${removed.join(', ')}.\n`)
  return 0
}

/** As it is asked for, or by the house's rule; undefined for what is outside of its limits. */
function daysKept(asked: string | undefined, data: string): number | undefined {
  const file = join(dataFolders(data).staff, 'staff.sqlite')
  const rule = deletionRules(existsSync(file) ? readAdaptedPeriods(file) : {}).backups
  if (asked === undefined) return rule.days
  const { fewest = 1, most = rule.days } = rule.limits ?? {}
  const days = /^\d{1,3}$/.test(asked) ? Number(asked) : undefined
  return days !== undefined && days >= fewest && days <= most ? days : undefined
}

function limits(): string {
  const { fewest, most } = deletionRules().backups.limits ?? { fewest: 1, most: 1 }
  return `von ${fewest} bis ${most}`
}
