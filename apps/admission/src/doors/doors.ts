import type { DatabaseSync } from 'node:sqlite'
import type { AdmissionKey, AdmissionList } from '@meinungsbild/exchange'
import { openCodes, type Codes } from './codes.ts'
import type { Door } from './door.ts'
import { doorOfRow } from './door-row.ts'
import { endDoor } from './end-door.ts'
import type { NewKeys } from './new-keys.ts'
import { keysOf, receiveList, refusalOfList, strataWithoutKey } from './receive-list.ts'
import type { Received } from './receive-list.ts'

/** All doors of this admission, over its own database. */
export type Doors = {
  readonly codes: Codes
  find(slug: string): Door | undefined
  has(surveyId: string): boolean
  /** Those that are not ended, in the order of their names. */
  list(): readonly Door[]
  /** The public keys of a survey's strata, in the order of their ids. */
  keys(surveyId: string): readonly AdmissionKey[]
  /** Takes a list over; makes keys only for strata that are new. A list that comes again keeps the marks of the codes it still has. */
  receive(
    list: AdmissionList,
    makeKeys: (strata: readonly string[]) => Promise<NewKeys>,
  ): Promise<Received>
  /** Deletes codes, marks and secrets for good; the door then says that the survey is over. */
  end(surveyId: string, now: string): void
}

export function openDoors(database: DatabaseSync): Doors {
  const bySlug = database.prepare('SELECT * FROM surveys WHERE slug = ?')
  const byId = database.prepare('SELECT 1 FROM surveys WHERE id = ?')
  const open = database.prepare(
    'SELECT * FROM surveys WHERE token_secret IS NOT NULL ORDER BY slug',
  )

  return {
    codes: openCodes(database),
    find(slug) {
      const row = bySlug.get(slug)
      return row && doorOfRow(row)
    },
    has: (surveyId) => byId.get(surveyId) !== undefined,
    list: () => open.all().map(doorOfRow),
    keys: (surveyId) => keysOf(database, surveyId),
    async receive(list, makeKeys) {
      const refusal = refusalOfList(database, list)
      if (refusal !== undefined) return { ok: false, refusal }
      return receiveList(database, list, await makeKeys(strataWithoutKey(database, list)))
    },
    end: (surveyId, now) => endDoor(database, surveyId, now),
  }
}
