import type { Context } from 'hono'
import type { AdmissionDeps } from '../admission-deps.ts'
import { doorFrame, doorLanguage, doorTitle } from '../pages/frame.ts'
import { sendDoorNotice, sendNotice } from '../pages/send-notice.tsx'
import { sendPage } from '../pages/send-page.ts'
import { languageField, routes } from '../routes.ts'
import { EntryPage } from './entry-page.tsx'
import { findOpenDoor } from './find-open-door.ts'

/** GET: the empty form. A code in the address is not read: addresses end up in histories and logs. */
export function showEntry(c: Context, deps: AdmissionDeps, slug: string): Response {
  const found = findOpenDoor(deps, slug)
  if (found.kind === 'unknown') return sendNotice(c, 404, { kind: 'unknown' })
  const { door } = found
  const language = doorLanguage(door, c.req.query(languageField))
  if (found.kind === 'shut') return sendDoorNotice(c, found, language)
  const frame = doorFrame(door, language, routes.entry.href(slug))
  return sendPage(
    c,
    <EntryPage frame={frame} slug={slug} surveyTitle={doorTitle(door, language)} />,
  )
}
