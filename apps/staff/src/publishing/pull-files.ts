import type { SealedFile, Survey } from '@meinungsbild/storage'
import { z } from 'zod'
import type { StaffDeps } from '../staff-deps.ts'
import { callOutside, type Answered } from './call-outside.ts'
import { openFile } from './open-file.ts'
import { publishedSurvey } from './shut-survey.ts'

type PulledFiles =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: Extract<Answered, { ok: false }> }

const answer = z.strictObject({
  files: z.array(z.strictObject({ id: z.string(), sealed: z.string() })),
})

/**
 * Fetches the files that belong to the survey's answers, keeps them, opened or in a sealed box as they are, and only then
 * lets the collector delete them. One that cannot be opened stays where it is: it is passed over, never lost.
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
    const sealed = files.map((file) => ({ ...file, questionnaireHash }))
    const ids = await keep(deps, survey, sealed)
    const confirmed = await callOutside(deps, deps.collector, 'POST', '/files/confirm', { ids })
    if (!confirmed.ok) return { ok: false, refusal: confirmed }
    after = last.id
  }
}

/** The ids of what was kept. */
async function keep(
  { storage }: StaffDeps,
  { id: surveyId, sealing }: Survey,
  files: readonly SealedFile[],
): Promise<readonly string[]> {
  const { privateKey } = sealing
  if (privateKey === undefined) {
    await storage.sealedFiles.keep(surveyId, files)
    return files.map(({ id }) => id)
  }
  const tried = await Promise.all(files.map((file) => openFile(surveyId, privateKey, file)))
  const opened = tried.filter((file) => file !== undefined)
  await storage.answerFiles.keep(surveyId, opened)
  return opened.map(({ id }) => id)
}
