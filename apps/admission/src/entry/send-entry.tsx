import type { CitizenFrame } from '@meinungsbild/design'
import type { Context } from 'hono'
import type { AdmissionDeps } from '../admission-deps.ts'
import type { Door } from '../doors/door.ts'
import { doorFrame, doorTitle } from '../pages/frame.ts'
import { sendPage } from '../pages/send-page.ts'
import { policyWithLetterScript, policyWithScript } from '../requests/security-headers.ts'
import { collectorHref, routes } from '../routes.ts'
import type { CodeProblem } from './code-problem.ts'
import { EntryPage, type EntryPageProps } from './entry-page.tsx'

type Shown = {
  readonly door: Door
  readonly frame: CitizenFrame
  readonly typed?: string
  readonly problem?: CodeProblem
}

/** Sends the form for the code; in the blind mode with what its script needs. */
export async function sendEntry(
  c: Context,
  { doors }: AdmissionDeps,
  shown: Shown,
): Promise<Response> {
  const { door, problem } = shown
  const { slug, collectorUrl, surveyId } = door
  // Who has begun in the plain mode goes on so: from here the form is sent as it stands.
  const isBlind = door.mode === 'blind' && problem !== 'usedPlainly'
  const blind: EntryPageProps['blind'] = isBlind
    ? {
        signatureHref: routes.signature.href(slug),
        questionsHref: collectorHref.questions(collectorUrl, slug),
        keys: await doors.keys(surveyId),
      }
    : undefined
  const policy = blind === undefined ? policyWithLetterScript() : policyWithScript(collectorUrl)
  c.header('content-security-policy', policy)
  if (problem === 'tooMany') c.header('retry-after', '600')
  const surveyTitle = doorTitle(door, shown.frame.language)
  const page = <EntryPage {...shown} slug={slug} surveyTitle={surveyTitle} blind={blind} />
  return sendPage(c, page, problem === undefined ? 200 : statusOf(problem))
}

/** Sends the form again, with what was typed and why it did not do. */
export function sendProblem(
  c: Context,
  deps: AdmissionDeps,
  door: Door,
  language: string,
  typed: string,
): (problem: CodeProblem) => Promise<Response> {
  return (problem) => sendEntry(c, deps, { door, frame: doorFrame(door, language), typed, problem })
}

function statusOf(problem: CodeProblem): 409 | 422 | 429 {
  switch (problem) {
    case 'tooMany':
      return 429
    case 'alreadyIssued':
    case 'usedPlainly':
    case 'closed':
      return 409
    case 'empty':
    case 'length':
    case 'character':
    case 'wrong':
      return 422
    default:
      return problem satisfies never
  }
}
