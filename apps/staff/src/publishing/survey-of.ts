import { randomBytes } from 'node:crypto'
import { sealedBox } from '@meinungsbild/procedure'
import { generateSealingKeys } from '@meinungsbild/secrecy'
import type { SealingKeyPair, Survey } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { slugOf } from './slug.ts'

/**
 * The survey of an initiative with its keys; made when it is first needed. Its sealing key is the one that the dossier
 * names, in an open box one of its own; once it has been published it never changes.
 */
export async function surveyOf(deps: StaffDeps, initiative: LoadedInitiative): Promise<Survey> {
  const { surveys } = deps.storage
  const there = await surveys.ofInitiative(initiative.id)
  if (there === undefined) return newSurvey(deps, initiative)
  if (isSealedAsChosen(initiative, there)) return there
  await surveys.setSealing(there.id, await newSealing(there.id, initiative))
  return (await surveys.find(there.id)) ?? there
}

async function newSurvey(deps: StaffDeps, initiative: LoadedInitiative): Promise<Survey> {
  const id = deps.newId()
  const slug = slugOf(initiative.state.initiative?.title ?? '', deps.now().getUTCFullYear())
  const sealing = await newSealing(id, initiative)
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

function isSealedAsChosen({ state }: LoadedInitiative, { sealing }: Survey): boolean {
  const sealed = sealedBox(state)
  return sealed === undefined
    ? sealing.privateKey !== undefined
    : sealing.publicKey === sealed.publicKey
}

async function newSealing(id: string, { state }: LoadedInitiative): Promise<SealingKeyPair> {
  const sealed = sealedBox(state)
  if (sealed === undefined) return { id: `${id}-1`, ...(await generateSealingKeys()) }
  const { publicKey, mark } = sealed
  return { id: `${id}-${mark}`, publicKey, privateKey: undefined }
}
