import { z } from 'zod'
import { actNames } from './act.ts'
import { checkedThings } from './checklist.ts'
import type { Model } from './model.ts'
import { roles } from './role.ts'

const bilingual = z.strictObject({ de: z.string().min(1), en: z.string().min(1) })
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.]*$/)
const origin = z.enum(['seed', 'ours'])
const role = z.enum(roles)
const act = z.enum(actNames)

const need = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('documentComplete'), document: id }),
  z.strictObject({ kind: z.literal('quoteWritten'), document: id }),
  z.strictObject({ kind: z.literal('quoteReleased'), document: id }),
  z.strictObject({ kind: z.literal('opinion'), role, document: id, since: id }),
  z.strictObject({ kind: z.literal('coSignature'), role, document: id, since: id }),
  z.strictObject({ kind: z.literal('checklist'), step: id }),
  z.strictObject({ kind: z.literal('approval'), step: id }),
  z.strictObject({ kind: z.literal('stepsDone'), steps: z.array(id) }),
  z.strictObject({
    kind: z.enum([
      'unitsAnswered',
      'meetingInvited',
      'supportAnswered',
      'keyFigures',
      'questionnaire',
      'participantsPlan',
      'privacyNotice',
      'tariffChosen',
      'fieldReleased',
      'ballotBoxSealed',
      'sharesTried',
      'ballotBoxOpened',
      'earlyReadingAsked',
      'fieldOpen',
      'fieldEnded',
      'resultsOpened',
      'measures',
      'measuresFollowedUp',
      'embargo',
      'published',
    ]),
  }),
])

const right = z.strictObject({
  act,
  roles: z.array(role).min(1),
  document: id.exactOptional(),
  outcome: id.exactOptional(),
  needs: z.array(need).exactOptional(),
  optional: z.boolean().exactOptional(),
  origin,
})

const section = z.strictObject({
  id,
  heading: bilingual,
  part: bilingual.exactOptional(),
  questions: z.array(bilingual),
  required: z.boolean(),
  isQuote: z.boolean().exactOptional(),
  origin,
})

const step = z.strictObject({
  id,
  phase: id,
  title: bilingual,
  description: bilingual,
  kind: z.enum([
    'idea',
    'concept',
    'feedback',
    'meeting',
    'memo',
    'decision',
    'support',
    'implementation',
    'fieldRelease',
    'field',
    'evaluation',
    'measures',
    'publication',
    'closing',
  ]),
  worksFrom: z.array(id),
  acts: z.array(right),
  outcomes: z.array(
    z.strictObject({
      id,
      title: bilingual,
      next: z.union([z.literal('closed'), z.array(id)]),
      origin,
    }),
  ),
  parallel: z.array(
    z.strictObject({
      on: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('outcome'), outcome: id }),
        z.strictObject({ kind: z.literal('act'), act }),
      ]),
      to: z.array(role).min(1),
      document: id.exactOptional(),
      text: bilingual,
      origin,
    }),
  ),
  decision: z
    .strictObject({ title: bilingual, memo: id, covers: z.array(id), onMeasures: z.boolean() })
    .exactOptional(),
  checklist: z
    .array(
      z.strictObject({
        id,
        title: bilingual,
        restsOn: z.array(z.enum(checkedThings)).exactOptional(),
        mayLapse: z.boolean().exactOptional(),
        origin,
      }),
    )
    .exactOptional(),
  origin,
})

const model: z.ZodType<Model> = z.strictObject({
  id,
  version: z.int().min(1),
  title: bilingual,
  description: bilingual,
  roles: z.array(z.strictObject({ role, task: bilingual, origin })),
  phases: z.array(z.strictObject({ id, title: bilingual, origin })),
  documents: z.array(
    z.strictObject({
      id,
      title: bilingual,
      layout: z.enum(['concept', 'memo', 'minutes', 'report', 'pressRelease']),
      sections: z.array(section).min(1),
      origin,
    }),
  ),
  steps: z.array(step).min(1),
  always: z.array(right),
  retentionYears: z.int().min(0),
})

export type ParsedModel =
  | { readonly ok: true; readonly model: Model }
  | { readonly ok: false; readonly flaws: readonly string[] }

/** Reads a model from data. Judges its form only; whether it makes sense is for `checkModel`. */
export function parseModel(value: unknown): ParsedModel {
  const parsed = model.safeParse(value)
  if (parsed.success) return { ok: true, model: parsed.data }
  const flaws = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return { ok: false, flaws }
}
