import type { DatabaseSync } from 'node:sqlite'
import type { OpenDataFile } from '@meinungsbild/exchange'

type Named = Pick<OpenDataFile, 'sha256' | 'name'>

/** The contents of open data, by the survey's slug and their sum. */
export type ResultFiles = {
  put(slug: string, sha256: string, content: Uint8Array): void
  content(slug: string, sha256: string): Uint8Array<ArrayBuffer> | undefined
  /** The name of the first of these that is not here. */
  missing(slug: string, files: readonly Named[]): string | undefined
  /** Deletes all others of this survey. */
  keepOnly(slug: string, files: readonly Named[]): void
}

export function openResultFiles(database: DatabaseSync): ResultFiles {
  const store = database.prepare(
    `INSERT INTO result_files (slug, sha256, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`,
  )
  const read = database.prepare(`SELECT content FROM result_files WHERE slug = ? AND sha256 = ?`)
  const known = database.prepare(`SELECT 1 FROM result_files WHERE slug = ? AND sha256 = ?`)
  const others = database.prepare(
    `DELETE FROM result_files WHERE slug = ? AND sha256 NOT IN (SELECT value FROM json_each(?))`,
  )
  return {
    put: (slug, sha256, content) => void store.run(slug, sha256, content),
    content(slug, sha256) {
      const content = read.get(slug, sha256)?.['content']
      return content instanceof Uint8Array ? new Uint8Array(content) : undefined
    },
    missing: (slug, files) =>
      files.find(({ sha256 }) => known.get(slug, sha256) === undefined)?.name,
    keepOnly: (slug, files) =>
      void others.run(slug, JSON.stringify(files.map(({ sha256 }) => sha256))),
  }
}
