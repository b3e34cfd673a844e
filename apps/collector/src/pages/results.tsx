import { ResultsPage } from '@meinungsbild/design'
import type { PublishedResults } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { inLanguageHref, routes } from '../routes.ts'
import { sendStatic, staticPage, type StaticPage } from './static-page.ts'

/** Rendered once for as long as the results stay the same. */
const rendered = new WeakMap<PublishedResults, StaticPage>()

/** Published results; before their embargo (Sperrfrist) they do not exist for anybody. */
export function sendResults(c: Context, deps: CollectorDeps): Response | Promise<Response> {
  const results = deps.shelf.result(c.req.param('slug') ?? '')
  if (results === undefined || !isPublic(results, deps.now().toISOString())) return c.notFound()
  const page = rendered.get(results) ?? staticPage(resultsPage(results))
  rendered.set(results, page)
  return sendStatic(c, page)
}

/** What may be seen now, the newest first. */
export function publicResults(
  deps: Pick<CollectorDeps, 'shelf'>,
  now: string,
): readonly PublishedResults[] {
  return [...deps.shelf.results()]
    .filter((results) => isPublic(results, now))
    .sort((a, b) => b.embargo.localeCompare(a.embargo))
}

function isPublic({ embargo }: PublishedResults, now: string): boolean {
  return Date.parse(now) >= Date.parse(embargo)
}

function resultsPage(results: PublishedResults) {
  const { language, authority } = results
  const home = inLanguageHref(routes.home.href(), language)
  return (
    <ResultsPage
      frame={{ language, authority, languages: [], links: { home } }}
      results={results}
    />
  )
}
