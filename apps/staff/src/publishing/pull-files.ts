import { openAnswer } from '@meinungsbild/secrecy'
import type { AnswerFile, Survey } from '@meinungsbild/storage'
import { z } from 'zod'
import type { StaffDeps } from '../staff-deps.ts'
import { publishedSurvey } from './shut-survey.ts'
import { callOutside, type Answered } from './call-outside.ts'

type PulledFiles =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: Extract<Answered, { ok: false }> }

const answer = z.strictObject({
  files: z.array(z.strictObject({ id: z.string(), sealed: z.string() })),
})

/**
 * Fetches the files that belong to the survey's answers, opens and keeps them, and only then lets the collector delete
 * them. One that cannot be opened stays where it is: it is passed over, never lost.
 */
export async function pullFiles(deps: StaffDeps, survey: Survey): Promise<PulledFiles> {
  // A survey is never published with another questionnaire under the same id, so all its files bear one hash.
  const questionnaireHash = publishedSurvey(survey)?.questionnaireHash ?? ''
  let after = ''
  for (;;) {
    const query = new URLSearchParams({ survey: survey.id, after })
    const answered = await callOutside(deps, deps.collector, 'GET', `/files?${query.toString()}`)
    if (!answered.ok) return { ok: false, refusal: answered }
    const read = answer.safeParse(answered.body)
    if (!read.success)
      return { ok: false, refusal: { ok: false, code: 'refused', detail: 'no files' } }
    const { files } = read.data
    const last = files.at(-1)
    if (last === undefined) return { ok: true }
    const opened: AnswerFile[] = []
    for (const { id, sealed } of files) {
      const { privateKey } = survey.sealing
      const context = { surveyId: survey.id, questionnaireHash, submissionId: id }
      const file = await openAnswer({ ...context, privateKey, sealed })
      if (file.ok) opened.push({ id, content: file.plaintext })
    }
    await deps.storage.answerFiles.keep(survey.id, opened)
    const ids = opened.map(({ id }) => id)
    const confirmed = await callOutside(deps, deps.collector, 'POST', '/files/confirm', { ids })
    if (!confirmed.ok) return { ok: false, refusal: confirmed }
    after = last.id
  }
}
