import type { Context } from 'hono'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import { sendForEver } from './send-asset.ts'

/** The questionnaire for the scripts of its pages: what live pages need of it, or all that a browser needs to seal answers. */
export function sendQuestionnaire(
  c: Context,
  { live, inBrowser }: PreparedSurvey,
): Response | Promise<Response> {
  const name = c.req.param('name')
  const file = [live.file, inBrowser].find((own) => own?.name === name)
  return file === undefined ? c.notFound() : sendForEver(c, file.asset)
}
