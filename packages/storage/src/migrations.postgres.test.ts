import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openReader } from './read-beside.ts'
import type { StoragePlace } from './storage-place.ts'
import { openedStorage } from './testing/storage-scene.ts'
import { newTestDatabase } from './testing/test-database.ts'

/** What SQLite calls a type, in the words of PostgreSQL. */
const types: Readonly<Record<string, string>> = {
  text: 'text',
  integer: 'int8',
  blob: 'bytea',
  real: 'float8',
}

async function columnsIn(place: StoragePlace): Promise<readonly string[]> {
  const db = await openReader(place)
  const tables = await db.introspection.getTables()
  await db.destroy()
  return tables
    .filter(({ name }) => name !== 'schema_version')
    .flatMap(({ name: table, columns }) =>
      columns.map(({ name, dataType, isNullable, isAutoIncrementing, hasDefaultValue }) => {
        const type = types[dataType.toLowerCase()] ?? dataType
        // A key that counts by itself is never null, whatever SQLite says of it.
        const may = isNullable && !isAutoIncrementing ? 'may be null' : ''
        const has = hasDefaultValue && !isAutoIncrementing ? 'has a default' : ''
        return `${table}.${name} ${type} ${may} ${has}`
      }),
    )
    .toSorted()
}

test('both databases have the same tables, with the same columns of the same types', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'storage-'))
  const place = { file: join(folder, 'staff.db') }
  await (await openedStorage(place)).close()
  const server = await newTestDatabase()
  const columns = await columnsIn(server.place)
  expect(columns.length).toBeGreaterThan(300)
  expect(columns).toEqual(await columnsIn(place))
  await server.forget()
  rmSync(folder, { recursive: true })
})
