import { readRespondent } from '@meinungsbild/questionnaire'
import type { Survey } from '@meinungsbild/storage'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { questionnaireUnder } from '../publishing/questionnaire-under.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { mayFetch } from './may-fetch.ts'
import { SentFilesPage, type SentFile } from './sent-files-page.tsx'
import { sentFilesTexts } from './sent-files.texts.ts'

/** Files that citizens sent with their answers. */
export function sentFilesRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.sentFiles.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    if (!mayFetch(initiative)) return refused(c, 403, textsOf(c, sentFilesTexts).notAllowed)
    const survey = await deps.storage.surveys.ofInitiative(initiative.id)
    const files = survey === undefined ? [] : await sentFilesOf(deps, initiative, survey)
    return show(c, SentFilesPage({ frame: frameOf(c), initiative, files }))
  })

  app.get(routes.sentFile.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    if (!mayFetch(initiative)) return refused(c, 403, textsOf(c, sentFilesTexts).notAllowed)
    const survey = await deps.storage.surveys.ofInitiative(initiative.id)
    const files = survey === undefined ? [] : await sentFilesOf(deps, initiative, survey)
    const named = files.find(({ id }) => id === c.req.param('file'))
    const found = survey && named && (await deps.storage.answerFiles.find(survey.id, named.id))
    if (named === undefined || found === undefined) return notFound(c)
    return new Response(Buffer.from(found.content), {
      headers: {
        // Never as what it says it is: a stranger sent it, and it must not become a page of this house.
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(named.name)}`,
        'x-content-type-options': 'nosniff',
      },
    })
  })
}

/** Every file that an answer names, in the random order of the answers. */
async function sentFilesOf(
  deps: StaffDeps,
  { state }: ShownInitiative,
  survey: Survey,
): Promise<readonly SentFile[]> {
  const hash = state.release?.hashes.questionnaire
  if (hash === undefined) return []
  const questionnaire = await questionnaireUnder(deps, hash)
  const here = new Set(await deps.storage.answerFiles.ids(survey.id))
  const files: SentFile[] = []
  for await (const { content, day } of deps.storage.answers.read(survey.id)) {
    const { answers } = readRespondent(JSON.parse(content), day, questionnaire)
    for (const [question, answer] of Object.entries(answers)) {
      if (answer.kind !== 'files') continue
      files.push(...answer.files.map((file) => ({ ...file, question, isHere: here.has(file.id) })))
    }
  }
  return files
}
