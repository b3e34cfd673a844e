import { createHmac } from 'node:crypto'
import { hashAccessCode } from '@meinungsbild/secrecy'
import type { Context } from 'hono'
import type { AdmissionDeps } from '../admission-deps.ts'
import type { Door } from '../doors/door.ts'
import { issueToken } from '../doors/issue-token.ts'
import { doorFrame, doorLanguage, doorTitle } from '../pages/frame.ts'
import { sendDoorNotice, sendNotice } from '../pages/send-notice.tsx'
import { sendPage } from '../pages/send-page.ts'
import { policyWithFormTo } from '../requests/security-headers.ts'
import { senderAddress } from '../requests/sender-address.ts'
import type { WrongCodes } from '../requests/wrong-codes.ts'
import { collectorHref } from '../routes.ts'
import { judgeTyped, type CodeProblem } from './code-problem.ts'
import { ConfirmedPage } from './confirmed-page.tsx'
import { EntryPage } from './entry-page.tsx'
import { findOpenDoor, type FoundDoor } from './find-open-door.ts'

type OpenDoor = Extract<FoundDoor, { kind: 'open' }>

/** POST: judges the code and hands out its token; the mark that it was used is on disk before that. */
export async function enter(
  c: Context,
  deps: AdmissionDeps,
  wrongCodes: WrongCodes,
  slug: string,
): Promise<Response> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') return sendNotice(c, 415, { kind: 'notAForm' })
  const form = new URLSearchParams(await c.req.text())
  const found = findOpenDoor(deps, slug)
  if (found.kind === 'unknown') return sendNotice(c, 404, { kind: 'unknown' })
  const { door } = found
  const language = doorLanguage(door, form.get('language') ?? undefined)
  if (found.kind === 'shut') return sendDoorNotice(c, found, language)

  const typed = form.get('code') ?? ''
  const address = senderAddress(c, deps.addressHeader)
  if (!wrongCodes.mayTry(address)) return sendProblem(c, door, language, typed, 'tooMany')
  const outcome = await tokenFor(deps, found, typed)
  if (!outcome.ok) {
    if (outcome.problem !== 'empty') wrongCodes.note(address)
    return sendProblem(c, door, language, typed, outcome.problem)
  }
  c.header('content-security-policy', policyWithFormTo(door.collectorUrl))
  return sendPage(
    c,
    <ConfirmedPage
      frame={doorFrame(door, language)}
      surveyTitle={doorTitle(door, language)}
      questionsHref={collectorHref.questions(door.collectorUrl, door.slug)}
      token={outcome.token}
    />,
  )
}

type Outcome =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly problem: CodeProblem }

async function tokenFor(
  { doors }: AdmissionDeps,
  { door, secrets }: OpenDoor,
  typed: string,
): Promise<Outcome> {
  const judged = judgeTyped(typed)
  if (!judged.ok) return judged
  const hash = hashAccessCode(judged.code, secrets.codeHashKey, hmac)
  if (!(await doors.use(door.surveyId, hash))) return { ok: false, problem: 'wrong' }
  return { ok: true, token: await issueToken(judged.code, secrets) }
}

function hmac(key: Uint8Array, message: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(message).digest()
}

function sendProblem(
  c: Context,
  door: Door,
  language: string,
  typed: string,
  problem: CodeProblem,
): Response {
  if (problem === 'tooMany') c.header('retry-after', '600')
  const page = (
    <EntryPage
      frame={doorFrame(door, language)}
      slug={door.slug}
      surveyTitle={doorTitle(door, language)}
      typed={typed}
      problem={problem}
    />
  )
  return sendPage(c, page, problem === 'tooMany' ? 429 : 422)
}
