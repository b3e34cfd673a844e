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
  /** Whether the field is over at this instant (ISO 8601, UTC). */
  isOver(surveyId: string, now: string): boolean
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
  /** Puts all rows into the order of their keys, if any came: where they lie in the file tells nothing any more. */
  tidy(): void
}

export function openDoors(database: DatabaseSync, batch: number): Doors {
  const codes = openCodes(database, batch)
  let isTidy = true
  const bySlug = database.prepare('SELECT * FROM surveys WHERE slug = ?')
  const byId = database.prepare('SELECT closes FROM surveys WHERE id = ?')
  const open = database.prepare(
    'SELECT * FROM surveys WHERE token_secret IS NOT NULL ORDER BY slug',
  )

  return {
    codes: {
      ...codes,
      use(code, use) {
        isTidy = false
        return codes.use(code, use)
      },
    },
    find(slug) {
      const row = bySlug.get(slug)
      return row && doorOfRow(row)
    },
    has: (surveyId) => byId.get(surveyId) !== undefined,
    isOver: (surveyId, now) =>
      Date.parse(String(byId.get(surveyId)?.['closes'] ?? '')) <= Date.parse(now),
    list: () => open.all().map(doorOfRow),
    keys: (surveyId) => keysOf(database, surveyId),
    async receive(list, makeKeys) {
      const refusal = refusalOfList(database, list)
      if (refusal !== undefined) return { ok: false, refusal }
      return receiveList(database, list, await makeKeys(strataWithoutKey(database, list)))
    },
    end(surveyId, now) {
      codes.markAll(surveyId)
      endDoor(database, surveyId, now)
    },
    tidy() {
      if (isTidy) return
      isTidy = true
      database.exec('VACUUM')
    },
  }
}
