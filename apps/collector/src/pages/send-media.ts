import type { PublishedSurvey } from '@meinungsbild/exchange'
import type { Context } from 'hono'

/**
 * A picture, document or video of the questionnaire. Its name is its contents, so it may be kept for ever. Everything but
 * pictures and videos is a download: a document never opens as a page of this host.
 */
export function sendMedia(
  c: Context,
  { questionnaire }: PublishedSurvey,
): Response | Promise<Response> {
  const name = c.req.param('name') ?? ''
  const { media = {} } = questionnaire
  const file = Object.hasOwn(media, name) ? media[name] : undefined
  if (file === undefined) return c.notFound()
  const inline = file.type !== 'application/pdf'
  return new Response(Buffer.from(file.data, 'base64'), {
    headers: {
      'content-type': file.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-disposition': inline
        ? 'inline'
        : `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
    },
  })
}
