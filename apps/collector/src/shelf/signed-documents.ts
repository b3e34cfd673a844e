import type { Database } from '@meinungsbild/database'
import type { Signed } from '@meinungsbild/exchange'

/** A document that the inside has put here, and where it lies. */
type PlacedDocument = Signed & { readonly place: string }

/** Everything here that bears a signature of the inside, for when the inside changes its key. */
export type SignedDocuments = {
  /** The first document behind a place, in an order that does not change; `''` is before all. */
  after(place: string): Promise<PlacedDocument | undefined>
  /** Replaces the signature of a document that lies here word for word; false where there is none. */
  signAnew(signed: Signed): Promise<boolean>
}

const tables = [
  { table: 'heads', key: 'survey' },
  { table: 'results', key: 'slug' },
  { table: 'surveys', key: 'id' },
] as const

export function openSignedDocuments(database: Database): SignedDocuments {
  return {
    async after(place) {
      const [from = '', ...rest] = place.split('/')
      for (const { table, key } of tables.filter((each) => each.table >= from)) {
        const sql = `SELECT ${key} AS name, document, signature FROM ${table} WHERE ${key} > ? ORDER BY ${key} LIMIT 1`
        const row = await database.get(sql, table === from ? rest.join('/') : '')
        if (row !== undefined)
          return {
            place: `${table}/${String(row['name'])}`,
            document: String(row['document']),
            signature: String(row['signature']),
          }
      }
      return undefined
    },

    signAnew: ({ document, signature }) =>
      database.transaction(async (queries) => {
        for (const { table, key } of tables) {
          const held = await queries.get(
            `SELECT ${key} AS name FROM ${table} WHERE document = ?`,
            document,
          )
          if (held === undefined) continue
          const sql = `UPDATE ${table} SET signature = ? WHERE ${key} = ?`
          await queries.run(sql, signature, String(held['name']))
          return true
        }
        return false
      }),
  }
}
