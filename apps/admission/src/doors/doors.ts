import type { Database } from '@meinungsbild/database'
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
  find(slug: string): Promise<Door | undefined>
  has(surveyId: string): Promise<boolean>
  /** Whether the field is over at this instant (ISO 8601, UTC). */
  isOver(surveyId: string, now: string): Promise<boolean>
  /** Those that are not ended, in the order of their names. */
  list(): Promise<readonly Door[]>
  /** The public keys of a survey's strata, in the order of their ids. */
  keys(surveyId: string): Promise<readonly AdmissionKey[]>
  /** Takes a list over; makes keys only for strata that are new. A list that comes again keeps the marks of the codes it still has. */
  receive(
    list: AdmissionList,
    makeKeys: (strata: readonly string[]) => Promise<NewKeys>,
  ): Promise<Received>
  /** Deletes codes, marks and secrets for good; the door then says that the survey is over. */
  end(surveyId: string, now: string): Promise<void>
}

export function openDoors(database: Database, batch: number): Doors {
  const codes = openCodes(database, batch)
  const byId = (surveyId: string) =>
    database.get('SELECT closes FROM surveys WHERE id = ?', surveyId)

  return {
    codes,
    async find(slug) {
      const row = await database.get('SELECT * FROM surveys WHERE slug = ?', slug)
      return row && doorOfRow(row)
    },
    has: async (surveyId) => (await byId(surveyId)) !== undefined,
    isOver: async (surveyId, now) =>
      Date.parse(String((await byId(surveyId))?.['closes'] ?? '')) <= Date.parse(now),
    async list() {
      const rows = await database.all(
        'SELECT * FROM surveys WHERE token_secret IS NOT NULL ORDER BY slug',
      )
      return rows.map(doorOfRow)
    },
    keys: (surveyId) => keysOf(database, surveyId),
    async receive(list, makeKeys) {
      const refusal = await refusalOfList(database, list)
      if (refusal !== undefined) return { ok: false, refusal }
      const keys = await makeKeys(await strataWithoutKey(database, list))
      const received = await database.transaction((queries) => receiveList(queries, list, keys))
      // Rows that came in between others have pushed these about: nothing of the pages before shall stay between them.
      if (received.ok) await database.forgetOrder()
      return received
    },
    async end(surveyId, now) {
      await codes.markAll(surveyId)
      await endDoor(database, surveyId, now)
      await database.forgetOrder()
    },
  }
}
