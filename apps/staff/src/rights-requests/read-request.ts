import type { FormError } from '@meinungsbild/design'
import { isDay } from '@meinungsbild/procedure'
import { textsOf } from '../layout/language.ts'
import { formOf, type StaffContext } from '../staff-env.ts'
import { lastDayToExtend } from './response-clock.ts'
import { channels, outcomes, rights, type RightsRequest } from './rights-request.ts'
import { rightsTexts } from './rights-requests.texts.ts'

export type ReadRequest =
  | { readonly ok: true; readonly request: RightsRequest }
  | { readonly ok: false; readonly errors: readonly FormError[] }

type Stamp = Pick<RightsRequest, 'by' | 'at'>

/** A new request out of the form. */
export function readRequest(
  c: StaffContext,
  { today, ...known }: Pick<RightsRequest, 'id' | 'number'> & Stamp & { readonly today: string },
): ReadRequest {
  const texts = textsOf(c, rightsTexts)
  const text = fields(c)
  const channel = channels.find((each) => each === text('channel'))
  const right = rights.find((each) => each === text('right'))
  const errors = [
    ...dayErrors(c, 'received', today),
    ...(channel === undefined ? [{ field: 'channel', message: texts.choose(texts.channel) }] : []),
    ...(right === undefined ? [{ field: 'right', message: texts.choose(texts.right) }] : []),
    ...missing(c, ['person', 'text']),
  ]
  if (channel === undefined || right === undefined || errors.length > 0)
    return { ok: false, errors }
  const [received, person, about, wanted] = ['received', 'person', 'about', 'text'].map(text)
  return {
    ok: true,
    request: {
      ...known,
      received: received ?? '',
      channel,
      right,
      person: person ?? '',
      about: about ?? '',
      text: wanted ?? '',
    },
  }
}

/** Two months more; only within the first one, for until then the person must have been told. */
export function readExtension(
  c: StaffContext,
  request: RightsRequest,
  stamp: Stamp,
  today: string,
): ReadRequest {
  const texts = textsOf(c, rightsTexts)
  const field = 'extension'
  if (request.extension !== undefined || today > lastDayToExtend(request))
    return { ok: false, errors: [{ field, message: texts.extendLate }] }
  const reason = fields(c)(field)
  return reason === ''
    ? { ok: false, errors: [{ field, message: texts.missing(texts.extendReason) }] }
    : { ok: true, request: { ...request, extension: { reason, ...stamp } } }
}

/** The request with its answer. */
export function readClosing(
  c: StaffContext,
  request: RightsRequest,
  stamp: Stamp,
  today: string,
): ReadRequest {
  const texts = textsOf(c, rightsTexts)
  const text = fields(c)
  const outcome = outcomes.find((each) => each === text('outcome'))
  const errors = [
    ...missing(c, ['answer']),
    ...dayErrors(c, 'answered', today),
    ...(outcome === undefined ? [{ field: 'outcome', message: texts.choose(texts.outcome) }] : []),
  ]
  if (outcome === undefined || errors.length > 0) return { ok: false, errors }
  const closed = { outcome, answer: text('answer'), answered: text('answered'), ...stamp }
  return { ok: true, request: { ...request, closed } }
}

function fields(c: StaffContext): (name: string) => string {
  return (name) => (formOf(c).get(name) ?? '').trim()
}

function missing(
  c: StaffContext,
  names: readonly ('person' | 'text' | 'answer')[],
): readonly FormError[] {
  const texts = textsOf(c, rightsTexts)
  return names.flatMap((field) =>
    fields(c)(field) === '' ? [{ field, message: texts.missing(texts[field]) }] : [],
  )
}

function dayErrors(c: StaffContext, field: string, today: string): readonly FormError[] {
  const day = fields(c)(field)
  return isDay(day) && day <= today ? [] : [{ field, message: textsOf(c, rightsTexts).badDay }]
}
