import type { DatabaseSync } from 'node:sqlite'
import { tooSmallToBlind, type AdmissionKey, type AdmissionList } from '@meinungsbild/exchange'
import { inTransaction } from './in-transaction.ts'
import type { NewKeys } from './new-keys.ts'
import { nothingBlinded } from './code-use.ts'

export type Received =
  | { readonly ok: true; readonly admissionKeys: readonly AdmissionKey[] }
  | { readonly ok: false; readonly refusal: ListRefusal }

/**
 * `slugTaken`: another survey has this address. `ended`: its secrets are deleted, and new ones would let codes count twice.
 * `stratumTooSmall`: in the blind mode a token would hide among too few codes.
 */
export type ListRefusal =
  | { readonly code: 'slugTaken' | 'ended' }
  | { readonly code: 'stratumTooSmall'; readonly stratum: string; readonly codes: number }

/** Why this list cannot be taken over, as things stand. */
export function refusalOfList(
  database: DatabaseSync,
  { surveyId, slug, mode, strata }: AdmissionList,
): ListRefusal | undefined {
  const holder = database.prepare('SELECT id FROM surveys WHERE slug = ?').get(slug)
  if (holder !== undefined && holder['id'] !== surveyId) return { code: 'slugTaken' }
  const known = database.prepare('SELECT token_secret FROM surveys WHERE id = ?').get(surveyId)
  if (known?.['token_secret'] === null) return { code: 'ended' }
  const [small] = mode === 'blind' ? tooSmallToBlind(strata) : []
  if (small === undefined) return undefined
  return { code: 'stratumTooSmall', stratum: small.id, codes: small.codeHashes.length }
}

/** The strata of a list for which there is no key yet. */
export function strataWithoutKey(
  database: DatabaseSync,
  { surveyId, strata }: AdmissionList,
): readonly string[] {
  const find = database.prepare('SELECT 1 FROM strata WHERE survey = ? AND id = ?')
  return strata.map(({ id }) => id).filter((id) => find.get(surveyId, id) === undefined)
}

/** Writes a list into the database, wholly or not at all; of `keys` it takes what is not there yet. */
export function receiveList(database: DatabaseSync, list: AdmissionList, keys: NewKeys): Received {
  const received = inTransaction(database, (): Received => {
    const refusal = refusalOfList(database, list)
    if (refusal !== undefined) return { ok: false, refusal }
    addKeys(database, list, keys)
    updateSurvey(database, list)
    replaceCodes(database, list)
    return { ok: true, admissionKeys: keysOf(database, list.surveyId) }
  })
  // Rows that came in between others have pushed these about: nothing of the pages before shall stay between them.
  if (received.ok) database.exec('VACUUM')
  return received
}

/** The public keys of a survey's strata, in the order of their ids. */
export function keysOf(database: DatabaseSync, surveyId: string): readonly AdmissionKey[] {
  return database
    .prepare('SELECT id, admission_key FROM strata WHERE survey = ? ORDER BY id')
    .all(surveyId)
    .map((row) => ({ stratum: String(row['id']), key: String(row['admission_key']) }))
}

/** If two requests made keys for the same survey, the first ones stay. */
function addKeys(database: DatabaseSync, { surveyId, slug }: AdmissionList, keys: NewKeys): void {
  database
    .prepare(
      `INSERT INTO surveys (id, slug, title, collector_url, opens, closes, token_secret)
       VALUES (?, ?, '{}', '', '', '', ?) ON CONFLICT (id) DO NOTHING`,
    )
    .run(surveyId, slug, keys.tokenSecret)
  const add = database.prepare(
    `INSERT INTO strata (survey, id, private_key, admission_key) VALUES (?, ?, ?, ?)
     ON CONFLICT (survey, id) DO NOTHING`,
  )
  for (const { id, privateKey, admissionKey } of keys.strata)
    add.run(surveyId, id, privateKey, admissionKey)
}

function updateSurvey(database: DatabaseSync, list: AdmissionList): void {
  const { surveyId, slug, title, collectorUrl, opens, closes, mode, codeHashKey } = list
  const key = Buffer.from(codeHashKey, 'base64url')
  database
    .prepare(
      `UPDATE surveys SET slug = ?, title = ?, collector_url = ?, opens = ?, closes = ?,
         mode = ?, code_hash_key = ? WHERE id = ?`,
    )
    .run(slug, JSON.stringify(title), collectorUrl, opens, closes, mode, key, surveyId)
}

/** Codes that were used stay in the stratum in which they were: its key has signed for them. */
function replaceCodes(database: DatabaseSync, { surveyId, strata }: AdmissionList): void {
  const all = JSON.stringify(strata.flatMap(({ codeHashes }) => codeHashes))
  database
    .prepare('DELETE FROM codes WHERE survey = ? AND hash NOT IN (SELECT value FROM json_each(?))')
    .run(surveyId, all)
  const add = database.prepare(
    `INSERT INTO codes (survey, hash, stratum, way, blinded, reissued)
       SELECT ?, value, ?, 'fresh', ?, 0 FROM json_each(?) WHERE true
     ON CONFLICT (survey, hash) DO UPDATE SET stratum = excluded.stratum
       WHERE way = 'fresh' AND stratum <> excluded.stratum`,
  )
  for (const { id, codeHashes } of strata)
    add.run(surveyId, id, nothingBlinded, JSON.stringify(codeHashes))
}
