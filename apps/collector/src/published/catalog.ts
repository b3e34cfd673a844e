import { readJsonLd } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { publicResults } from './public-results.ts'
import { sendText } from './send-text.ts'

/**
 * The catalogue of open data (DCAT-AP.de), as portals harvest it: the statements that the inside has made about every
 * survey that may be seen now, one after the other. Where there are none, there is no catalogue.
 */
export function sendCatalog(
  c: Context,
  deps: CollectorDeps,
  kind: 'turtle' | 'jsonLd',
): Response | Promise<Response> {
  const texts = publicResults(deps, deps.now().toISOString()).flatMap(({ openData }) =>
    openData === undefined ? [] : [openData.catalog[kind]],
  )
  if (texts.length === 0) return c.notFound()
  return kind === 'turtle'
    ? sendText(c, texts.join('\n'), 'text/turtle; charset=utf-8')
    : sendText(c, together(texts), 'application/ld+json; charset=utf-8')
}

/** What two surveys say of the same thing is said by both: JSON-LD puts it together by its address. */
function together(texts: readonly string[]): string {
  const read = texts.flatMap((text) => readJsonLd(text) ?? [])
  return JSON.stringify({
    '@context': read[0]?.['@context'],
    '@graph': read.flatMap((each) => each['@graph']),
  })
}
