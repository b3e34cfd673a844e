import { readStepRequest, type Form, type StepRequest } from '@meinungsbild/questionnaire'
import type { CollectorDeps } from '../collector-deps.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import { germanDay } from './german-day.ts'
import type { CarriedProof } from '../open-door/open-door.ts'
import { readProof } from '../open-door/read-proof.ts'
import { newSeed } from './seed.ts'

/** One posted step of a journey, understood. */
export type JourneyRequest = StepRequest & {
  readonly prepared: PreparedSurvey
  /** The id under which the answers will count once. */
  readonly id: string
  readonly token: string
  /** What an open survey's form carries for the open door, as it came. */
  readonly proof: CarriedProof
}

/** Anything may be posted: what is missing or strange becomes the plainest step. */
export async function readJourneyRequest(
  prepared: PreparedSurvey,
  form: Form,
  deps: Pick<CollectorDeps, 'box' | 'now' | 'random'>,
): Promise<JourneyRequest> {
  const { survey } = prepared
  const id = form.get('id') ?? ''
  // An id that is not of our making is replaced: it could carry a name into the ballot box.
  const own = /^[A-Za-z0-9_-]{22}$/.test(id) ? id : newId(deps.random)
  return {
    ...readStepRequest(survey.questionnaire, form, {
      today: germanDay(deps.now()),
      newSeed: () => newSeed(deps.random),
      fullQuotas: await deps.box.fullQuotas(survey.id, survey.questionnaire.quotas ?? []),
    }),
    prepared,
    id: own,
    token: form.get('token') ?? '',
    proof: readProof(form, { survey: survey.id, id: own }),
  }
}

/** Whether a form only begins a journey, which another site (the admission) may ask for. */
export function startsJourney(form: Form): boolean {
  return form.get('go') === 'start'
}

export function newId(random: CollectorDeps['random']): string {
  return Buffer.from(random(16)).toString('base64url')
}
