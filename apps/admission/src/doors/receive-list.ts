import type { Queries } from '@meinungsbild/database'
import { tooSmallToBlind, type AdmissionKey, type AdmissionList } from '@meinungsbild/exchange'
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
export async function refusalOfList(
  queries: Pick<Queries, 'get'>,
  { surveyId, slug, mode, strata }: AdmissionList,
): Promise<ListRefusal | undefined> {
  const holder = await queries.get('SELECT id FROM surveys WHERE slug = ?', slug)
  if (holder !== undefined && holder['id'] !== surveyId) return { code: 'slugTaken' }
  const known = await queries.get('SELECT token_secret FROM surveys WHERE id = ?', surveyId)
  if (known?.['token_secret'] === null) return { code: 'ended' }
  const [small] = mode === 'blind' ? tooSmallToBlind(strata) : []
  if (small === undefined) return undefined
  return { code: 'stratumTooSmall', stratum: small.id, codes: small.codeHashes.length }
}

/** The strata of a list for which there is no key yet. */
export async function strataWithoutKey(
  queries: Pick<Queries, 'all'>,
  { surveyId, strata }: AdmissionList,
): Promise<readonly string[]> {
  const rows = await queries.all('SELECT id FROM strata WHERE survey = ?', surveyId)
  const known = new Set(rows.map((row) => String(row['id'])))
  return strata.map(({ id }) => id).filter((id) => !known.has(id))
}

/** Writes a list into the database, inside of a transaction; of `keys` it takes what is not there yet. */
export async function receiveList(
  queries: Queries,
  list: AdmissionList,
  keys: NewKeys,
): Promise<Received> {
  const refusal = await refusalOfList(queries, list)
  if (refusal !== undefined) return { ok: false, refusal }
  await addKeys(queries, list, keys)
  await updateSurvey(queries, list)
  await replaceCodes(queries, list)
  return { ok: true, admissionKeys: await keysOf(queries, list.surveyId) }
}

/** The public keys of a survey's strata, in the order of their ids. */
export async function keysOf(
  queries: Pick<Queries, 'all'>,
  surveyId: string,
): Promise<readonly AdmissionKey[]> {
  const rows = await queries.all(
    'SELECT id, admission_key FROM strata WHERE survey = ? ORDER BY id',
    surveyId,
  )
  return rows.map((row) => ({ stratum: String(row['id']), key: String(row['admission_key']) }))
}

/** If two requests made keys for the same survey, the first ones stay. */
async function addKeys(
  queries: Queries,
  { surveyId, slug }: AdmissionList,
  { tokenSecret, strata }: NewKeys,
): Promise<void> {
  const nothing = { title: '{}', collector_url: '', opens: '', closes: '' }
  await queries.insert(
    'surveys',
    [{ id: surveyId, slug, ...nothing, token_secret: tokenSecret }],
    '(id) DO NOTHING',
  )
  await queries.insert(
    'strata',
    strata.map(({ id, privateKey, admissionKey }) => ({
      survey: surveyId,
      id,
      private_key: privateKey,
      admission_key: admissionKey,
    })),
    '(survey, id) DO NOTHING',
  )
}

async function updateSurvey(queries: Queries, list: AdmissionList): Promise<void> {
  const { surveyId, slug, title, collectorUrl, opens, closes, mode, codeHashKey } = list
  await queries.run(
    `UPDATE surveys SET slug = ?, title = ?, collector_url = ?, opens = ?, closes = ?,
       mode = ?, code_hash_key = ? WHERE id = ?`,
    slug,
    JSON.stringify(title),
    collectorUrl,
    opens,
    closes,
    mode,
    Buffer.from(codeHashKey, 'base64url'),
    surveyId,
  )
}

/** Codes that were used stay in the stratum in which they were: its key has signed for them. */
async function replaceCodes(queries: Queries, { surveyId, strata }: AdmissionList): Promise<void> {
  const wanted = new Set(strata.flatMap(({ codeHashes }) => codeHashes))
  const known = await queries.all('SELECT hash FROM codes WHERE survey = ?', surveyId)
  await queries.run(
    'DELETE FROM codes WHERE survey = ? AND hash IN (?)',
    surveyId,
    known.map((row) => String(row['hash'])).filter((hash) => !wanted.has(hash)),
  )
  const rows = strata.flatMap(({ id, codeHashes }) =>
    codeHashes.map((hash) => ({
      survey: surveyId,
      hash,
      stratum: id,
      way: 'fresh',
      blinded: nothingBlinded,
      reissued: 0,
    })),
  )
  await queries.insert(
    'codes',
    rows,
    `(survey, hash) DO UPDATE SET stratum = excluded.stratum
       WHERE codes.way = 'fresh' AND codes.stratum <> excluded.stratum`,
  )
}
