import { isUnavailable } from '@meinungsbild/database'
import { NoticePage, type CitizenNotice } from '@meinungsbild/design'
import type { FormEntries } from '@meinungsbild/questionnaire'
import type { Context, ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { CollectorDeps } from '../collector-deps.ts'
import type { FormEnv } from '../requests/form-body.ts'
import { houseFrame } from './frame.ts'
import { sendFresh } from './fresh-page.ts'
import { pageLanguage } from './page-language.ts'

/** 404: an address that is none, a survey that is not known. */
export function unknownPage(c: Context): Response {
  return notice(c, { kind: 'unknown' }, 404)
}

/** The one place where what went wrong becomes a page. A defect is written down without a word about the request. */
export function onError(deps: Pick<CollectorDeps, 'log'>): ErrorHandler<FormEnv> {
  return (error, c) => {
    if (error instanceof HTTPException) {
      if (error.status === 403) return notice(c, { kind: 'foreignOrigin' }, 403)
      if (error.status === 413) return notice(c, { kind: 'tooLarge' }, 413)
      // More files are waiting than honest people send; later there may be room again.
      if (error.status === 503) return notice(c, { kind: 'failure' }, 503)
      if (error.status === 415) return notice(c, { kind: 'notAForm' }, 415)
    }
    if (isUnavailable(error)) {
      deps.log(`collector: ${error.message}`)
      const page = notice(c, { kind: 'unavailable', again: sentOnceMore(c) }, 503)
      page.headers.set('retry-after', '30')
      return page
    }
    deps.log(`collector: ${error.stack ?? error.message}`)
    return notice(c, { kind: 'failure' }, 500)
  }
}

/** What a form had in it, so that nobody has to fill it in again. */
function sentOnceMore(c: Context<FormEnv>) {
  // Not set where the form was not read yet, whatever its type says.
  const fields = c.get('fields') as (() => FormEntries) | undefined
  const { pathname, search } = new URL(c.req.url)
  return fields && { action: pathname + search, fields: fields() }
}

function notice(
  c: Context,
  said: CitizenNotice,
  status: 403 | 404 | 413 | 415 | 500 | 503,
): Response {
  const frame = houseFrame(pageLanguage(c))
  return sendFresh(c, <NoticePage frame={frame} notice={said} />, status)
}
