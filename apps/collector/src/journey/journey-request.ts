import { ownEntries, readGo, type Form, type StepRequest } from '@meinungsbild/questionnaire'
import type { CollectorDeps } from '../collector-deps.ts'
import { languageOf, type PreparedSurvey } from '../shelf/prepared-survey.ts'
import { germanDay } from './german-day.ts'
import { newSeed, readSeed } from './seed.ts'

/** One posted step of a journey, understood. */
export type JourneyRequest = StepRequest & {
  readonly prepared: PreparedSurvey
  /** The id under which the answers will count once. */
  readonly id: string
  readonly token: string
}

/** Anything may be posted: what is missing or strange becomes the plainest step. */
export function readJourneyRequest(
  prepared: PreparedSurvey,
  form: Form,
  deps: Pick<CollectorDeps, 'box' | 'now' | 'random'>,
): JourneyRequest {
  const { survey } = prepared
  const { questionnaire } = survey
  const id = form.get('id') ?? ''
  const go = readGo(form.get('go'))
  return {
    prepared,
    questionnaire,
    form,
    go,
    circumstances: {
      seed: readSeed(form.get('seed')) ?? newSeed(deps.random),
      today: germanDay(deps.now()),
      language: languageOf(survey, go.kind === 'language' ? go.language : form.get('language')),
      fullQuotas: deps.box.fullQuotas(survey.id, questionnaire.quotas ?? []),
    },
    page: form.get('page') ?? '',
    // An id that is not of our making is replaced: it could carry a name into the ballot box.
    id: /^[A-Za-z0-9_-]{22}$/.test(id) ? id : newId(deps.random),
    token: form.get('token') ?? '',
    onward: form.get('onward') === 'check' ? 'check' : 'next',
    shown: readShown(form.get('shown')),
    carried: ownEntries(questionnaire, entriesOf(form.get('carried') ?? '')),
  }
}

/** Whether a form only begins a journey, which another site (the admission) may ask for. */
export function startsJourney(form: Form): boolean {
  return form.get('go') === 'start'
}

export function newId(random: CollectorDeps['random']): string {
  return Buffer.from(random(16)).toString('base64url')
}

function readShown(value: string | null): ReadonlySet<string> | undefined {
  return value === null ? undefined : new Set(value.split(' '))
}

function entriesOf(carried: string): Iterable<readonly [string, string]> {
  return carried === '' ? [] : new URLSearchParams(carried)
}
