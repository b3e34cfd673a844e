import { DatabaseSync } from 'node:sqlite'

/**
 * The columns of a snapshot, read beside the process that has the database open, for instance in a thread of its own; undefined
 * if it is not the newest any more.
 */
export function columnsBeside(
  file: string,
  survey: string,
  number: number,
): ReadonlyMap<string, Uint8Array> | undefined {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    database.exec('begin')
    const newest = database.prepare('select number from answer_snapshots where survey = ?')
    if (newest.get(survey)?.['number'] !== number) return undefined
    const all = database.prepare(
      'select name, content from answer_columns where survey = ? and snapshot = ?',
    )
    const columns = new Map<string, Uint8Array>()
    for (const { name, content } of all.iterate(survey, number))
      if (content instanceof Uint8Array) columns.set(String(name), content)
    return columns
  } finally {
    database.close()
  }
}
