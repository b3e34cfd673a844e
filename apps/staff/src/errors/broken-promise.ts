import { randomUUID } from 'node:crypto'
import { isUnavailable } from '@meinungsbild/storage'
import { UnreadableEntryError } from '../dossier/unreadable-entry.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import type { StaffContext } from '../staff-env.ts'
import { ErrorPage } from './error-page.tsx'
import { errorTexts } from './error.texts.ts'

/**
 * The one place where an exception becomes a response. The page shows a number, and what is damaged if it is a
 * dossier; the same number stands in the log beside the exception.
 */
export function brokenPromise(log: (line: string) => void) {
  return (error: unknown, c: StaffContext): Response | Promise<Response> => {
    const incident = randomUUID()
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log(`${incident} ${c.req.method} ${c.req.path}\n${detail}`)
    if (isUnavailable(error)) return unavailable(c)
    const texts = textsOf(c, errorTexts)
    const known =
      error instanceof UnreadableEntryError
        ? `${texts.unreadable(error.initiative, String(error.number))} `
        : ''
    const reason = known + texts.brokenDetail(incident)
    return show(c, ErrorPage({ frame: frameOf(c), status: 500, detail: reason }), 500)
  }
}

/** Seconds after which a database that is started anew is there again. */
const patience = '30'

/** Nobody has done anything wrong, and it works again by itself; whoever has sent something hears that it is not kept. */
function unavailable(c: StaffContext): Response | Promise<Response> {
  const texts = textsOf(c, errorTexts)
  const detail = c.req.method === 'POST' ? texts.notKept : texts.unavailableDetail
  c.header('retry-after', patience)
  return show(c, ErrorPage({ frame: frameOf(c), status: 503, detail }), 503)
}
