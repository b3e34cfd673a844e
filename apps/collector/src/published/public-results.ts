import type { PublishedResults } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'

/** What may be seen now, the newest first. */
export function publicResults(
  deps: Pick<CollectorDeps, 'shelf'>,
  now: string,
): readonly PublishedResults[] {
  return [...deps.shelf.results()]
    .filter((results) => isPublic(results, now))
    .sort((a, b) => visibleSince(b).localeCompare(visibleSince(a)))
}

/** The results that the address names; before their embargo (Sperrfrist) they do not exist for anybody. */
export function resultsAt(c: Context, deps: CollectorDeps): PublishedResults | undefined {
  const results = deps.shelf.result(c.req.param('slug') ?? '')
  return results !== undefined && isPublic(results, deps.now().toISOString()) ? results : undefined
}

/** Instant from which on they could be seen: the embargo or the moment of publishing, whichever is later. */
export function visibleSince({ embargo, history: [{ at }] }: PublishedResults): string {
  return later(embargo, at)
}

/** Instant at which something last changed for whoever reads them. */
export function changedAt({ embargo, history }: PublishedResults): string {
  return history.reduce((latest, { at }) => later(latest, at), later(embargo, embargo))
}

function later(one: string, other: string): string {
  return new Date(Math.max(Date.parse(one), Date.parse(other))).toISOString()
}

function isPublic({ embargo }: PublishedResults, now: string): boolean {
  return Date.parse(now) >= Date.parse(embargo)
}
