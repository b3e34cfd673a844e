import type { Database } from '@meinungsbild/database'
import type { OpenDataFile } from '@meinungsbild/exchange'

type Named = Pick<OpenDataFile, 'sha256' | 'name'>

/** The contents of open data, by the survey's slug and their sum. */
export type ResultFiles = {
  put(slug: string, sha256: string, content: Uint8Array): Promise<void>
  content(slug: string, sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** The name of the first of these that is not here. */
  missing(slug: string, files: readonly Named[]): Promise<string | undefined>
  /** Deletes all others of this survey. */
  keepOnly(slug: string, files: readonly Named[]): Promise<void>
}

export function openResultFiles(database: Database): ResultFiles {
  return {
    put: (slug, sha256, content) =>
      database.insert('result_files', [{ slug, sha256, content }], 'DO NOTHING'),
    async content(slug, sha256) {
      const row = await database.get(
        'SELECT content FROM result_files WHERE slug = ? AND sha256 = ?',
        slug,
        sha256,
      )
      const content = row?.['content']
      return content instanceof Uint8Array ? new Uint8Array(content) : undefined
    },
    async missing(slug, files) {
      const rows = await database.all('SELECT sha256 FROM result_files WHERE slug = ?', slug)
      const known = new Set(rows.map((row) => String(row['sha256'])))
      return files.find(({ sha256 }) => !known.has(sha256))?.name
    },
    keepOnly: (slug, files) =>
      database.run(
        'DELETE FROM result_files WHERE slug = ? AND sha256 NOT IN (?)',
        slug,
        files.map(({ sha256 }) => sha256),
      ),
  }
}
