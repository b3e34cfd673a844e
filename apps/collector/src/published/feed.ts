import { resultsWords } from '@meinungsbild/design'
import type { PublishedResults } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { routes } from '../routes.ts'
import { editionIn } from './edition-in.ts'
import { changedAt, publicResults, visibleSince } from './public-results.ts'
import { sendText } from './send-text.ts'

/** Before anything is published, a feed was last changed when time began for computers. */
const never = new Date(0).toISOString()

/** What has been published, and when measures have moved on, as Atom (RFC 4287). */
export function sendFeed(c: Context, deps: CollectorDeps): Response {
  const published = publicResults(deps, deps.now().toISOString())
  return sendText(c, feedOf(published, deps.publicUrl), 'application/atom+xml; charset=utf-8')
}

function feedOf(published: readonly PublishedResults[], publicUrl: string): string {
  const at = (path: string) => escaped(new URL(path, publicUrl).href)
  const entries = [...published].sort((a, b) => changedAt(b).localeCompare(changedAt(a)))
  const [newest] = entries
  const author = newest?.authority.name || new URL(publicUrl).host
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
    `  <id>${at(routes.feed.href())}</id>`,
    `  <title>${escaped(resultsWords('de').listTitle)}</title>`,
    `  <updated>${newest === undefined ? never : changedAt(newest)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${at(routes.feed.href())}"/>`,
    `  <link rel="alternate" type="text/html" href="${at(routes.resultsList.href())}"/>`,
    `  <author><name>${escaped(author)}</name></author>`,
    ...entries.flatMap((results) => entryOf(results, at)),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf(results: PublishedResults, at: (path: string) => string): readonly string[] {
  const { title, teaser, survey, language } = editionIn(results, 'de')
  const { slug, authority, history } = results
  const words = resultsWords(language)
  const address = at(routes.results.href(slug))
  const summary = [
    teaser === '' ? words.about(survey) : teaser,
    ...(history.at(-1)?.what === 'measures' ? [words.measuresMoved] : []),
  ]
  return [
    '  <entry>',
    `    <id>${address}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <published>${visibleSince(results)}</published>`,
    `    <updated>${changedAt(results)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${address}"/>`,
    `    <author><name>${escaped(authority.name || slug)}</name></author>`,
    `    <summary>${escaped(summary.join(' '))}</summary>`,
    '  </entry>',
  ]
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

// oxlint-disable-next-line no-control-regex
const unknownToXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** As text or attribute of XML; signs that XML 1.0 does not know are left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(unknownToXml, '')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
