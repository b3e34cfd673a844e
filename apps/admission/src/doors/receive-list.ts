import type { DatabaseSync } from 'node:sqlite'
import type { AdmissionList } from '@meinungsbild/exchange'
import { inTransaction } from './in-transaction.ts'
import type { NewKeys } from './new-keys.ts'

export type Received =
  | { readonly ok: true; readonly admissionKey: string }
  /** `slugTaken`: another survey has this address. `ended`: its secrets are deleted, and new ones would let codes count twice. */
  | { readonly ok: false; readonly code: 'slugTaken' | 'ended' }

/** Writes a list into the database, wholly or not at all. `keys` are those of a new survey. */
export function receiveList(
  database: DatabaseSync,
  list: AdmissionList,
  keys: NewKeys | undefined,
): Received {
  return inTransaction(database, () => {
    const holder = database.prepare('SELECT id FROM surveys WHERE slug = ?').get(list.slug)
    if (holder !== undefined && holder['id'] !== list.surveyId)
      return { ok: false, code: 'slugTaken' }
    if (keys !== undefined) addSurvey(database, list, keys)
    const known = database
      .prepare('SELECT admission_key, private_key FROM surveys WHERE id = ?')
      .get(list.surveyId)
    if (known === undefined) throw new Error(`No keys were made for survey ${list.surveyId}`)
    if (known['private_key'] === null) return { ok: false, code: 'ended' }
    updateSurvey(database, list)
    replaceCodes(database, list)
    return { ok: true, admissionKey: String(known['admission_key']) }
  })
}

/** If two requests made keys for the same survey, the first ones stay. */
function addSurvey(database: DatabaseSync, list: AdmissionList, keys: NewKeys): void {
  database
    .prepare(
      `INSERT INTO surveys
         (id, slug, title, collector_url, opens, closes, token_secret, private_key, admission_key)
       VALUES (?, ?, '{}', '', '', '', ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    )
    .run(list.surveyId, list.slug, keys.tokenSecret, keys.privateKey, keys.admissionKey)
}

function updateSurvey(database: DatabaseSync, list: AdmissionList): void {
  const { surveyId, slug, title, collectorUrl, opens, closes, codeHashKey } = list
  const key = Buffer.from(codeHashKey, 'base64url')
  database
    .prepare(
      `UPDATE surveys SET slug = ?, title = ?, collector_url = ?, opens = ?, closes = ?,
         code_hash_key = ? WHERE id = ?`,
    )
    .run(slug, JSON.stringify(title), collectorUrl, opens, closes, key, surveyId)
}

function replaceCodes(database: DatabaseSync, list: AdmissionList): void {
  const hashes = JSON.stringify(list.codeHashes)
  database
    .prepare('DELETE FROM codes WHERE survey = ? AND hash NOT IN (SELECT value FROM json_each(?))')
    .run(list.surveyId, hashes)
  database
    .prepare(
      `INSERT INTO codes (survey, hash) SELECT ?, value FROM json_each(?) WHERE true
       ON CONFLICT (survey, hash) DO NOTHING`,
    )
    .run(list.surveyId, hashes)
}
