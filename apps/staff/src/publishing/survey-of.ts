import { randomBytes } from 'node:crypto'
import { generateSealingKeys } from '@meinungsbild/secrecy'
import type { Survey } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { slugOf } from './slug.ts'

/** The survey of an initiative with its keys; made when it is first needed, and never changed. */
export async function surveyOf(deps: StaffDeps, initiative: LoadedInitiative): Promise<Survey> {
  const there = await deps.storage.surveys.ofInitiative(initiative.id)
  if (there) return there
  const id = deps.newId()
  const slug = slugOf(initiative.state.initiative?.title ?? '', deps.now().getUTCFullYear())
  const sealing = { id: `${id}-1`, ...(await generateSealingKeys()) }
  const codeHashKey = randomBytes(32).toString('base64url')
  const survey = { id, initiative: initiative.id, slug, sealing, codeHashKey }
  const created = await deps.storage.surveys.create(survey)
  if (!created.ok && created.code === 'slugTaken') {
    await deps.storage.surveys.create({ ...survey, slug: `${slug.slice(0, 50)}-${id.slice(0, 8)}` })
  }
  const made = await deps.storage.surveys.ofInitiative(initiative.id)
  if (!made) throw new Error(`Initiative ${initiative.id} got no survey.`)
  return made
}
