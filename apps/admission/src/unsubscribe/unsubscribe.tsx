import type { Context } from 'hono'
import type { AdmissionDeps } from '../admission-deps.ts'
import { doorFrame, doorLanguage, doorTitle } from '../pages/frame.ts'
import { sendNotice } from '../pages/send-notice.tsx'
import { sendPage } from '../pages/send-page.ts'
import { findMail } from './find-mail.ts'
import { UnsubscribePage } from './unsubscribe-page.tsx'

/**
 * POST: unsubscribes, whatever the form says; from our page, or in one click from the provider of the mailbox (RFC 8058), which
 * names no origin and sends no cookie.
 */
export async function unsubscribe(
  c: Context,
  deps: AdmissionDeps,
  slug: string,
  token: string,
): Promise<Response> {
  const found = await findMail(deps, slug, token)
  if (found.kind === 'unknown') return sendNotice(c, 404, { kind: 'unknown' })
  const { door } = found
  const form = new URLSearchParams(await c.req.text())
  const language = doorLanguage(door, form.get('language') ?? undefined)
  if (found.kind === 'mail') await deps.unsubscriptions.note(door.surveyId, found.mail)
  return sendPage(
    c,
    <UnsubscribePage
      frame={doorFrame(door, language)}
      surveyTitle={doorTitle(door, language)}
      state={found.kind === 'mail' ? 'done' : 'ended'}
    />,
  )
}
