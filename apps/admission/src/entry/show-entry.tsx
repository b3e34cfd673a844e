import type { Context } from 'hono'
import type { AdmissionDeps } from '../admission-deps.ts'
import { doorFrame, doorLanguage } from '../pages/frame.ts'
import { sendDoorNotice, sendNotice } from '../pages/send-notice.tsx'
import { languageField, routes } from '../routes.ts'
import { findOpenDoor } from './find-open-door.ts'
import { sendEntry } from './send-entry.tsx'

/** GET: the empty form. A code in the address is not read: addresses end up in histories and logs. */
export async function showEntry(c: Context, deps: AdmissionDeps, slug: string): Promise<Response> {
  const found = await findOpenDoor(deps, slug)
  if (found.kind === 'unknown') return sendNotice(c, 404, { kind: 'unknown' })
  const { door } = found
  const language = doorLanguage(door, c.req.query(languageField))
  if (found.kind === 'shut') return sendDoorNotice(c, found, language)
  return sendEntry(c, deps, { door, frame: doorFrame(door, language, routes.entry.href(slug)) })
}
