import type { Context } from 'hono'
import type { AdmissionDeps } from '../admission-deps.ts'
import { nothingBlinded } from '../doors/code-use.ts'
import { issueToken } from '../doors/issue-token.ts'
import { doorFrame, doorLanguage, doorTitle } from '../pages/frame.ts'
import { sendDoorNotice, sendNotice } from '../pages/send-notice.tsx'
import { sendPage } from '../pages/send-page.ts'
import { policyWithFormTo } from '../requests/security-headers.ts'
import type { WrongCodes } from '../requests/wrong-codes.ts'
import { collectorHref } from '../routes.ts'
import { ConfirmedPage } from './confirmed-page.tsx'
import { findCode } from './find-code.ts'
import { findOpenDoor } from './find-open-door.ts'
import { sendProblem } from './send-entry.tsx'

/**
 * POST of the form, as it comes without a script: the plain mode. Judges the code and hands out its token; the mark that it
 * was used is on disk before that.
 */
export async function enter(
  c: Context,
  deps: AdmissionDeps,
  wrongCodes: WrongCodes,
  slug: string,
): Promise<Response> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') return sendNotice(c, 415, { kind: 'notAForm' })
  const form = new URLSearchParams(await c.req.text())
  const open = await findOpenDoor(deps, slug)
  if (open.kind === 'unknown') return sendNotice(c, 404, { kind: 'unknown' })
  const { door } = open
  const language = doorLanguage(door, form.get('language') ?? undefined)
  if (open.kind === 'shut') return sendDoorNotice(c, open, language)

  const typed = form.get('code') ?? ''
  const refuse = sendProblem(c, deps, door, language, typed)
  const found = await findCode(c, deps, wrongCodes, open, typed)
  if (!found.ok) return refuse(found.problem)
  const use = { way: 'plain', blinded: nothingBlinded } as const
  const used = await deps.doors.codes.use(found.name, use)
  if (!used.ok) return refuse(used.problem === 'unknown' ? 'wrong' : used.problem)
  c.header('content-security-policy', policyWithFormTo(door.collectorUrl))
  return sendPage(
    c,
    <ConfirmedPage
      frame={doorFrame(door, language)}
      surveyTitle={doorTitle(door, language)}
      questionsHref={collectorHref.questions(door.collectorUrl, door.slug)}
      token={await issueToken(found.code, open.secrets.tokenSecret, found.known)}
    />,
  )
}
