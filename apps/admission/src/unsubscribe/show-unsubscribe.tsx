import type { Context } from 'hono'
import type { AdmissionDeps } from '../admission-deps.ts'
import { doorFrame, doorLanguage, doorTitle } from '../pages/frame.ts'
import { sendNotice } from '../pages/send-notice.tsx'
import { sendPage } from '../pages/send-page.ts'
import { languageField } from '../routes.ts'
import { findMail } from './find-mail.ts'
import { UnsubscribePage } from './unsubscribe-page.tsx'

/** GET: asks only. Programs that look at every link of an e-mail must not unsubscribe anybody. */
export async function showUnsubscribe(
  c: Context,
  deps: AdmissionDeps,
  slug: string,
  token: string,
): Promise<Response> {
  const found = await findMail(deps, slug, token)
  if (found.kind === 'unknown') return sendNotice(c, 404, { kind: 'unknown' })
  const { door } = found
  const language = doorLanguage(door, c.req.query(languageField))
  return sendPage(
    c,
    <UnsubscribePage
      frame={doorFrame(door, language)}
      surveyTitle={doorTitle(door, language)}
      state={found.kind === 'mail' ? 'ask' : 'ended'}
    />,
    found.kind === 'mail' ? 200 : 410,
  )
}
