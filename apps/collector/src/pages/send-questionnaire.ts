import type { Context } from 'hono'
import type { LiveSurvey } from '../shelf/live-survey.ts'
import { sendForEver } from './send-asset.ts'

/** The questionnaire for the script of its pages, which follows the journey by it. */
export function sendQuestionnaire(c: Context, { file }: LiveSurvey): Response | Promise<Response> {
  return file !== undefined && file.name === c.req.param('name')
    ? sendForEver(c, file.asset)
    : c.notFound()
}
