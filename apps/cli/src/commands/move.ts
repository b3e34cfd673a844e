import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { migrations as admissionMigrations } from '@meinungsbild/admission'
import { collectorMigrations } from '@meinungsbild/collector'
import { moveToPostgres, withoutSecrets } from '@meinungsbild/database'
import { wholeEnvironment } from '@meinungsbild/service'
import { storageMigrations } from '@meinungsbild/storage'
import { dataFolders } from '../house/data-folders.ts'
import { dataFolder } from './data-folder.ts'
import { refuse } from './refuse.ts'

const surfaces = {
  collector: { setting: 'COLLECTOR_DATABASE', migrations: collectorMigrations },
  admission: { setting: 'ADMISSION_DATABASE', migrations: admissionMigrations, leaves: 'nothing' },
  staff: { setting: 'STAFF_DATABASE', migrations: storageMigrations },
} as const

/**
 * Copies the database file of a surface that stands still into the empty database of PostgreSQL that the settings name, whose password
 * no command line shall show. Kept only if every table is the same; the file stays.
 */
export async function move(args: readonly string[]): Promise<number> {
  const [name = '', ...more] = args
  if (!isSurface(name) || more.length > 0)
    return refuse(`Bitte nennen Sie genau eine Oberfläche: ${Object.keys(surfaces).join(', ')}.`)
  const { setting, ...parts } = surfaces[name]
  const whole = wholeEnvironment(process.env)
  if (!whole.ok) return refuse(whole.sentence)
  const address = whole.settings[setting]
  if (address === undefined || !URL.canParse(address))
    return refuse(`Die Einstellung ${setting} nennt keine Datenbank, in die umgezogen werden soll.`)
  const file = join(dataFolders(dataFolder())[name], `${name}.sqlite`)
  if (!existsSync(file)) return refuse(`Es gibt keine Datenbank ${file}.`)
  const moved = await moveToPostgres({ file, address, ...parts })
  if (!moved.ok) return refuse(moved.refusal.sentence.de)
  const rows = moved.tables.reduce((sum, table) => sum + table.rows, 0)
  for (const table of moved.tables)
    process.stdout.write(
      `  ${table.name.padEnd(24)} ${String(table.rows).padStart(9)}  ${table.hash.slice(0, 16)}\n`,
    )
  process.stdout
    .write(`${file} liegt nun auch in ${withoutSecrets(address)}: ${moved.tables.length} Tabellen, ${rows} Zeilen, überall dieselben Prüfsummen.
Starten Sie die Oberfläche mit ${setting}; geht alles, nehmen Sie die Datei fort. Sie ist unverändert und enthält alles noch einmal.
`)
  return 0
}

function isSurface(name: string): name is keyof typeof surfaces {
  return Object.hasOwn(surfaces, name)
}
