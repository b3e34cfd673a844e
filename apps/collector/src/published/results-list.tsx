import { ResultsListPage } from '@meinungsbild/design'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { houseFrame } from '../pages/frame.ts'
import { pageLanguage } from '../pages/page-language.ts'
import { sendStatic, staticPage } from '../pages/static-page.ts'
import { routes } from '../routes.ts'
import { editionIn } from './edition-in.ts'
import { publicResults, visibleSince } from './public-results.ts'
import { resultsHref } from './results-href.ts'

/** Everything that has been published here. */
export function sendResultsList(c: Context, deps: CollectorDeps): Response {
  const language = pageLanguage(c)
  const published = publicResults(deps, deps.now().toISOString())
  const hasData = published.some(({ openData }) => openData !== undefined)
  const links = {
    feed: routes.feed.href(),
    catalog: hasData ? routes.catalogTurtle.href() : undefined,
  }
  const entries = published.map((results) => {
    const edition = editionIn(results, language)
    return {
      title: edition.title,
      teaser: edition.teaser,
      language: edition.language,
      href: resultsHref(results, edition, routes.results.href(results.slug)),
      authority: results.authority.name,
      since: visibleSince(results),
    }
  })
  const frame = houseFrame(language, routes.resultsList.href())
  return sendStatic(c, staticPage(<ResultsListPage {...{ frame, entries, links }} />))
}
