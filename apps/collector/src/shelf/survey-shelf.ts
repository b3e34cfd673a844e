import type { Database, Queries } from '@meinungsbild/database'
import {
  canonicalJson,
  openSigned,
  parsePublishedResults,
  parsePublishedSurvey,
  type PublishedResults,
  type PublishedSurvey,
  type Signed,
} from '@meinungsbild/exchange'
import { prepareSurvey, type PreparedSurvey } from './prepared-survey.ts'

/** Surveys and results that the inside has published, ready to be served; the database holds what was signed. */
export type SurveyShelf = {
  survey(slug: string): PreparedSurvey | undefined
  surveys(): Iterable<PreparedSurvey>
  result(slug: string): PublishedResults | undefined
  results(): Iterable<PublishedResults>
  /** Takes in what another collector over the same database was given to publish. */
  refresh(): Promise<void>
  /** Refuses a survey that differs from the one of the same id in more than its window, and an address in use. */
  putSurvey(survey: PublishedSurvey, signed: Signed): Promise<PutSurvey>
  putResults(results: PublishedResults, signed: Signed): Promise<void>
}

type PutSurvey = { readonly ok: true } | { readonly ok: false; readonly code: PutRefusal }
type PutRefusal = 'immutable' | 'slugTaken'

/** What is kept of a published document: it is written over as a whole, and another one has another signature. */
type Shelf = { readonly table: 'surveys' | 'results'; readonly key: 'id' | 'slug' }
const surveyTable = { table: 'surveys', key: 'id' } as const
const resultTable = { table: 'results', key: 'slug' } as const

/**
 * Reads the shelf from the database. What is there must still bear the signature of the inside: a database that
 * somebody has written into by hand is a broken promise, and rejects.
 */
export async function openSurveyShelf(
  database: Database,
  verify: (text: string, signature: string) => boolean,
): Promise<SurveyShelf> {
  const bySlug = new Map<string, PreparedSurvey>()
  const byId = new Map<string, PublishedSurvey>()
  const results = new Map<string, PublishedResults>()
  /** Of what stands here already, by table and key. */
  const signatures = new Map<string, string>()

  function shelveSurvey(survey: PublishedSurvey, signature: string): void {
    byId.set(survey.id, survey)
    bySlug.set(survey.slug, prepareSurvey(survey))
    signatures.set(`surveys ${survey.id}`, signature)
  }

  function shelveResults(published: PublishedResults, signature: string): void {
    results.set(published.slug, published)
    signatures.set(`results ${published.slug}`, signature)
  }

  async function newIn(
    queries: Pick<Queries, 'all'>,
    { table, key }: Shelf,
  ): Promise<readonly Signed[]> {
    const all = await queries.all(`SELECT ${key} AS name, signature FROM ${table}`)
    const unknown = all
      .filter((row) => signatures.get(`${table} ${String(row['name'])}`) !== row['signature'])
      .map((row) => String(row['name']))
    if (unknown.length === 0) return []
    const sql = `SELECT document, signature FROM ${table} WHERE ${key} IN (?)`
    return (await queries.all(sql, unknown)).map((row) => ({
      document: String(row['document']),
      signature: String(row['signature']),
    }))
  }

  async function takeIn(queries: Pick<Queries, 'all'>): Promise<void> {
    for (const signed of await newIn(queries, surveyTable))
      shelveSurvey(reopened(parsePublishedSurvey(content(signed, verify))), signed.signature)
    for (const signed of await newIn(queries, resultTable))
      shelveResults(reopened(parsePublishedResults(content(signed, verify))), signed.signature)
  }

  function refusalOf(survey: PublishedSurvey): PutRefusal | undefined {
    const known = byId.get(survey.id)
    if (known !== undefined && butForWindow(known) !== butForWindow(survey)) return 'immutable'
    const holder = bySlug.get(survey.slug)?.survey
    return holder !== undefined && holder.id !== survey.id ? 'slugTaken' : undefined
  }

  await takeIn(database)
  return {
    survey: (slug) => bySlug.get(slug),
    surveys: () => bySlug.values(),
    result: (slug) => results.get(slug),
    results: () => results.values(),
    refresh: () => takeIn(database),
    async putSurvey(survey, { document, signature }) {
      const { id, slug } = survey
      const refused = await database.transaction(async (queries) => {
        await takeIn(queries)
        const refusal = refusalOf(survey)
        if (refusal === undefined)
          await queries.insert('surveys', [{ id, slug, document, signature }], putOver('id'))
        return refusal
      })
      if (refused !== undefined) return { ok: false, code: refused }
      shelveSurvey(survey, signature)
      return { ok: true }
    },
    async putResults(published, { document, signature }) {
      const { slug } = published
      await database.insert('results', [{ slug, document, signature }], putOver('slug'))
      shelveResults(published, signature)
    },
  }
}

function putOver(key: Shelf['key']): string {
  return `(${key}) DO UPDATE SET document = excluded.document, signature = excluded.signature`
}

/** All that may never change under the same id: everything but when the field is open. */
function butForWindow({ opens: _opens, closes: _closes, ...rest }: PublishedSurvey): string {
  return canonicalJson(rest)
}

function content(signed: Signed, verify: (text: string, signature: string) => boolean): unknown {
  return reopened(openSigned(signed, verify))
}

function reopened<Value>(
  parsed:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly flaw: string },
): Value {
  if (parsed.ok) return parsed.value
  throw new StoredDocumentError(parsed.flaw)
}

/** A stored document that the trusted key did not sign, or that is none. */
export class StoredDocumentError extends Error {
  override readonly name = 'StoredDocumentError'

  constructor(flaw: string) {
    super(`A published document in the database cannot be trusted: ${flaw}`)
  }
}
