import type {
  AdmissionKey,
  AdmissionList,
  Authority,
  Json,
  PublishedSurvey,
  SealingKey,
  SurveyAccess,
} from '@meinungsbild/exchange'
import type { AuthoritySettings, Survey } from '@meinungsbild/storage'
import { z } from 'zod'
import { loadFacts } from '../data-protection/facts/load-facts.ts'
import { publishedNotice } from '../data-protection/notices/published-notice.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { callOutside, type Answered } from './call-outside.ts'
import { doorPlan, smallestStratum, type DoorPlan } from './door-plan.ts'
import { questionnaireUnder } from './questionnaire-under.ts'
import { signDocument } from './sign-document.ts'

/** From when until before when citizens may answer; instants, ISO 8601 in UTC. */
export type Window = { readonly opens: string; readonly closes: string }

export type Pushed =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: Extract<Answered, { ok: false }> }

/**
 * Signs and pushes a survey: first the door, then the ballot box, so that nobody meets a survey whose door is missing.
 * May be repeated; the outer machines take the same survey again and accept a new window.
 */
export async function publishSurvey(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  survey: Survey,
  window: Window,
): Promise<Pushed> {
  const plan = initiative.state.participantsPlans.at(-1)?.plan
  let access: SurveyAccess = { kind: 'open' }
  if (plan?.access === 'code') {
    const taken = await pushList(deps, initiative, survey, window)
    if (!taken.ok) return taken
    access = {
      kind: 'code',
      admissionUrl: new URL(`/zugang/${survey.slug}`, deps.admission.publicUrl).href,
      mode: taken.door.mode,
      smallestStratum: smallestStratum(taken.door.strata) ?? 0,
      admissionKeys: taken.admissionKeys,
    }
  }
  return pushSurvey(deps, survey, await asPublished(deps, initiative, survey, window, access))
}

type TakenList =
  | (Pushed & { readonly ok: false })
  | {
      readonly ok: true
      readonly door: DoorPlan
      readonly admissionKeys: readonly AdmissionKey[]
    }

/** Signs and pushes the list of codes to the door, which answers with the keys that check its tokens. */
export async function pushList(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  survey: Survey,
  window: Window,
): Promise<TakenList> {
  const door = await doorPlan(deps, survey)
  const list = admissionList(deps, initiative, survey, window, door)
  const signed = signDocument(deps.insideKey, list)
  const taken = await callOutside(deps, deps.admission, 'PUT', `/lists/${survey.id}`, signed)
  if (!taken.ok) return { ok: false, refusal: taken }
  return { ok: true, door, admissionKeys: admissionKeysIn(taken.body) }
}

/** Signs and pushes a survey to the ballot box, and notes what was pushed. */
export async function pushSurvey(
  deps: StaffDeps,
  survey: Survey,
  document: PublishedSurvey,
): Promise<Pushed> {
  const signed = signDocument(deps.insideKey, document)
  const pushed = await callOutside(deps, deps.collector, 'PUT', `/surveys/${survey.id}`, signed)
  if (!pushed.ok) return { ok: false, refusal: pushed }
  await deps.storage.surveys.setPublished(survey.id, signed)
  return { ok: true }
}

async function asPublished(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  survey: Survey,
  window: Window,
  access: SurveyAccess,
): Promise<PublishedSurvey> {
  const hash = initiative.state.questionnaires.at(-1)?.contentHash ?? ''
  const facts = await loadFacts(deps, initiative)
  return {
    format: 'meinungsbild/published-survey/1',
    id: survey.id,
    slug: survey.slug,
    questionnaire: await questionnaireUnder(deps, hash),
    questionnaireHash: hash,
    authority: publicPart(facts.authority),
    notice: publishedNotice(facts),
    ...window,
    access,
    sealing: sealingKey(survey),
  }
}

function admissionList(
  deps: StaffDeps,
  { state }: LoadedInitiative,
  survey: Survey,
  window: Window,
  { mode, strata }: DoorPlan,
): AdmissionList {
  return {
    format: 'meinungsbild/admission-list/2',
    surveyId: survey.id,
    slug: survey.slug,
    title: { de: state.initiative?.title ?? '' },
    collectorUrl: deps.collector.publicUrl,
    ...window,
    mode,
    strata,
    codeHashKey: survey.codeHashKey,
  }
}

function sealingKey({ sealing: { id, publicKey, privateKey } }: Survey): SealingKey {
  return { id, publicKey, box: privateKey === undefined ? 'sealed' : 'open' }
}

/** What the public learns of the authority's settings. */
export function publicPart({
  name,
  unit,
  postalAddress,
  email,
  phone,
  enforcementBody,
}: AuthoritySettings): Authority {
  const known = { name, unit, postalAddress, email, phone }
  return enforcementBody === '' ? known : { ...known, enforcementBody }
}

const takenList = z.object({
  admissionKeys: z.array(z.object({ stratum: z.string(), key: z.string() })).min(1),
})

/** Throws if the admission took the list and named no key. */
function admissionKeysIn(body: Json): readonly AdmissionKey[] {
  return takenList.parse(body).admissionKeys
}
