import type { Form, FormEntries, Language } from '@meinungsbild/questionnaire'
import { languageOf, type PreparedSurvey } from '../shelf/prepared-survey.ts'
import { readCarried } from './carried.ts'

/** One posted step of a journey, understood. */
export type JourneyRequest = {
  readonly prepared: PreparedSurvey
  readonly language: Language
  readonly go: Go
  /** The id of the page that was shown, or `check`. */
  readonly page: string
  readonly id: string
  readonly token: string
  readonly onward: 'next' | 'check'
  /** The ids of the questions that the page showed; undefined if the form does not say. */
  readonly shown: ReadonlySet<string> | undefined
  readonly carried: FormEntries
  readonly form: Form
}

/** Which button was pressed. `start` is no button: so the admission hands over who has shown a code. */
type Go =
  | { readonly kind: 'start' | 'next' | 'back' | 'send' }
  | { readonly kind: 'page'; readonly page: string }

/** Anything may be posted: what is missing or strange becomes the plainest step. */
export function readJourneyRequest(
  prepared: PreparedSurvey,
  form: Form,
  newId: () => string,
): JourneyRequest {
  const id = form.get('id') ?? ''
  return {
    prepared,
    form,
    language: languageOf(prepared.survey, form.get('language')),
    go: readGo(form.get('go')),
    page: form.get('page') ?? '',
    // An id that is not of our making is replaced: it could carry a name into the ballot box.
    id: /^[A-Za-z0-9_-]{22}$/.test(id) ? id : newId(),
    token: form.get('token') ?? '',
    onward: form.get('onward') === 'check' ? 'check' : 'next',
    shown: readShown(form.get('shown')),
    carried: readCarried(form.get('carried') ?? '', prepared.pageOfField),
  }
}

/** Whether a form only begins a journey, which another site (the admission) may ask for. */
export function startsJourney(form: Form): boolean {
  return form.get('go') === 'start'
}

function readShown(value: string | null): ReadonlySet<string> | undefined {
  return value === null ? undefined : new Set(value.split(' '))
}

function readGo(value: string | null): Go {
  if (value === 'start' || value === 'back' || value === 'send') return { kind: value }
  if (value?.startsWith('page:')) return { kind: 'page', page: value.slice('page:'.length) }
  return { kind: 'next' }
}
