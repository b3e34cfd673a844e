import type { DatabaseSync } from 'node:sqlite'
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
  /** Refuses a survey that differs from the one of the same id in more than its window, and an address in use. */
  putSurvey(survey: PublishedSurvey, signed: Signed): PutSurvey
  putResults(results: PublishedResults, signed: Signed): void
}

type PutSurvey = { readonly ok: true } | { readonly ok: false; readonly code: PutRefusal }
type PutRefusal = 'immutable' | 'slugTaken'

/**
 * Reads the shelf from the database. What is there must still bear the signature of the inside: a database that
 * somebody has written into by hand is a broken promise, and throws.
 */
export function openSurveyShelf(
  database: DatabaseSync,
  verify: (text: string, signature: string) => boolean,
): SurveyShelf {
  const bySlug = new Map<string, PreparedSurvey>()
  const byId = new Map<string, PublishedSurvey>()
  const results = new Map<string, PublishedResults>()

  for (const signed of rows(database, 'surveys')) {
    shelve(reopened(parsePublishedSurvey(content(signed, verify))))
  }
  for (const signed of rows(database, 'results')) {
    const published = reopened(parsePublishedResults(content(signed, verify)))
    results.set(published.slug, published)
  }
  const storeSurvey = database.prepare(
    `INSERT INTO surveys (id, slug, document, signature) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET document = excluded.document, signature = excluded.signature`,
  )
  const storeResults = database.prepare(
    `INSERT INTO results (slug, document, signature) VALUES (?, ?, ?)
     ON CONFLICT (slug) DO UPDATE SET document = excluded.document, signature = excluded.signature`,
  )

  function shelve(survey: PublishedSurvey): void {
    byId.set(survey.id, survey)
    bySlug.set(survey.slug, prepareSurvey(survey))
  }

  return {
    survey: (slug) => bySlug.get(slug),
    surveys: () => bySlug.values(),
    result: (slug) => results.get(slug),
    results: () => results.values(),
    putSurvey(survey, { document, signature }) {
      const known = byId.get(survey.id)
      if (known !== undefined && butForWindow(known) !== butForWindow(survey))
        return { ok: false, code: 'immutable' }
      const holder = bySlug.get(survey.slug)?.survey
      if (holder !== undefined && holder.id !== survey.id) return { ok: false, code: 'slugTaken' }
      storeSurvey.run(survey.id, survey.slug, document, signature)
      shelve(survey)
      return { ok: true }
    },
    putResults(published, { document, signature }) {
      storeResults.run(published.slug, document, signature)
      results.set(published.slug, published)
    },
  }
}

/** All that may never change under the same id: everything but when the field is open. */
function butForWindow({ opens: _opens, closes: _closes, ...rest }: PublishedSurvey): string {
  return canonicalJson(rest)
}

function rows(database: DatabaseSync, table: 'surveys' | 'results'): readonly Signed[] {
  return database
    .prepare(`SELECT document, signature FROM ${table}`)
    .all()
    .map((row) => ({ document: String(row['document']), signature: String(row['signature']) }))
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
