import type { OpenDataFile } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { resultsAt } from './public-results.ts'

const types: Readonly<Record<OpenDataFile['format'], string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ddi: 'application/xml; charset=utf-8',
  pdf: 'application/pdf',
  zip: 'application/zip',
}

/** A file of open data as the inside gave it: always a download, never a page of this host. */
export async function sendOpenData(c: Context, deps: CollectorDeps): Promise<Response> {
  const results = resultsAt(c, deps)
  const file = results?.openData?.files.find(({ name }) => name === c.req.param('name'))
  const content = file && results && (await deps.resultFiles.content(results.slug, file.sha256))
  if (file === undefined || content === undefined) return c.notFound()
  const etag = `"${file.sha256}"`
  const headers = { 'cache-control': 'no-cache', etag }
  if (c.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(content, {
    headers: {
      ...headers,
      'content-type': types[file.format],
      'content-disposition': `attachment; filename="${file.name}"`,
    },
  })
}
