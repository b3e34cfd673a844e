import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { bad, good, type Finding } from './finding.ts'

const needed = 24

export function lookAtVersions(): readonly Finding[] {
  const database = new DatabaseSync(':memory:')
  const sqlite = database.prepare('SELECT sqlite_version() AS version').get()?.['version']
  database.close()
  const own = `Meinungsbild ${ownVersion()}, Node ${process.versions.node}, SQLite ${String(sqlite)}.`
  return Number(process.versions.node.split('.')[0]) >= needed
    ? [good('versions', own)]
    : [bad('versions', `${own} Gebraucht wird Node ${needed}.`)]
}

function ownVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const { version } = JSON.parse(text) as { readonly version: string }
  return version
}
