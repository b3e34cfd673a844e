import { postgresPool, withoutSecrets } from '@meinungsbild/database'
import { bad, good, warning, type Finding } from './finding.ts'

/** A database on a server: whether it lets us in, and whether its schema is one that this program knows. Changes nothing. */
export async function lookAtServer(address: string, newest: number): Promise<Finding> {
  const name = withoutSecrets(address)
  const pool = await postgresPool({ address, most: 1, onBroken: () => undefined })
  try {
    const tables = await pool.query("select to_regclass('schema_version') is not null as there")
    if (tables.rows[0]?.there !== true)
      return warning('databases', `${name} ist noch leer; der erste Start legt alles an.`)
    const { rows } = await pool.query<{ version: number }>('select version from schema_version')
    const version = rows[0]?.version ?? 0
    if (version > newest)
      return bad(
        'databases',
        `${name} ist neuer als dieses Programm (Stand ${version}, bekannt bis ${newest}).`,
      )
    return version < newest
      ? warning(
          'databases',
          `${name} ist älter (Stand ${version} von ${newest}); der nächste Start bringt sie auf den neuen Stand. Sichern Sie vorher.`,
        )
      : good('databases', `${name} antwortet und ist auf dem neuesten Stand (${newest}).`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return bad('databases', `${name} ist nicht zu erreichen (${reason}).`)
  } finally {
    await pool.end()
  }
}
