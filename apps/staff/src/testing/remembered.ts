import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { House } from './open-house.ts'

/** Everything the inside has on disk, as text: the bytes of all its files, and every cell of every table. */
export function remembered({ folder }: House): string {
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'))
  const database = new DatabaseSync(join(folder, 'staff.db'), { readOnly: true })
  const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all()
  const rows = tables.flatMap(({ name }) =>
    database.prepare(`SELECT * FROM "${String(name)}"`).all(),
  )
  const cells = rows.flatMap((row) => Object.values(row).map(asText))
  database.close()
  return [...files, ...cells].join('\n')
}

function asText(cell: unknown): string {
  return cell instanceof Uint8Array ? Buffer.from(cell).toString('latin1') : String(cell)
}
