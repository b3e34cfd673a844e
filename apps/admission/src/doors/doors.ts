import type { DatabaseSync } from 'node:sqlite'
import { groupCommit } from '@meinungsbild/database'
import type { AdmissionList } from '@meinungsbild/exchange'
import type { Door } from './door.ts'
import { doorOfRow } from './door-row.ts'
import { endDoor } from './end-door.ts'
import type { NewKeys } from './new-keys.ts'
import { receiveList, type Received } from './receive-list.ts'

/** All doors of this admission, over its own database. */
export type Doors = {
  find(slug: string): Door | undefined
  /** Those that are not ended, in the order of their names. */
  list(): readonly Door[]
  /** Takes a list over; makes keys only if the survey is new. A list that comes again keeps the marks of the codes it still has. */
  receive(list: AdmissionList, makeKeys: () => Promise<NewKeys>): Promise<Received>
  /** Marks the code as having opened the door and resolves when that is on disk; `false` if the door does not know it. */
  use(surveyId: string, codeHash: string): Promise<boolean>
  /** The hashes of the codes that were used, sorted; `undefined` if there is no such survey. */
  used(surveyId: string): readonly string[] | undefined
  /** Deletes codes, marks and secrets for good; the door then says that the survey is over. */
  end(surveyId: string, now: string): void
}

export function openDoors(database: DatabaseSync): Doors {
  // What is deleted is overwritten with zeros; otherwise it would lie in the file until its place is needed.
  database.exec('PRAGMA secure_delete = ON')
  const bySlug = database.prepare('SELECT * FROM surveys WHERE slug = ?')
  const byId = database.prepare('SELECT admission_key FROM surveys WHERE id = ?')
  const open = database.prepare('SELECT * FROM surveys WHERE private_key IS NOT NULL ORDER BY slug')
  const usedOf = database.prepare('SELECT hash FROM codes WHERE survey = ? AND used ORDER BY hash')
  const mark = database.prepare('UPDATE codes SET used = 1 WHERE survey = ? AND hash = ?')
  const uses = groupCommit<readonly [surveyId: string, codeHash: string], boolean>(
    database,
    (items) => items.map(([surveyId, codeHash]) => mark.run(surveyId, codeHash).changes === 1),
  )

  return {
    find(slug) {
      const row = bySlug.get(slug)
      return row && doorOfRow(row)
    },
    list: () => open.all().map(doorOfRow),
    async receive(list, makeKeys) {
      const isNew = byId.get(list.surveyId) === undefined
      return receiveList(database, list, isNew ? await makeKeys() : undefined)
    },
    use: (surveyId, codeHash) => uses.append([surveyId, codeHash]),
    used: (surveyId) =>
      byId.get(surveyId) && usedOf.all(surveyId).map((row) => String(row['hash'])),
    end: (surveyId, now) => endDoor(database, surveyId, now),
  }
}
