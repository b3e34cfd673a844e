import { z } from 'zod'
import { actNames } from './act.ts'
import { checkedThings } from './checklist.ts'
import type { ModelFlaw } from './check/flaw.ts'
import { documentLayouts } from './document-layout.ts'
import type { Model } from './model.ts'
import { roles } from './role.ts'
import { stepKinds } from './step-kind.ts'

/** No procedure comes near these; they keep files from strangers small. */
const mostSteps = 60
const mostOutcomes = 8
const mostBranches = 4
const most = 60

/** One line that says something: every file format holds it, and every page shows it as it is. */
const line = z
  .string()
  .max(2000)
  .regex(/^(?=.*\S)[^\p{Cc}\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]*$/u)
const bilingual = z.strictObject({ de: line, en: line })
/** Not a word that every object of the language knows: ids are looked up in records. */
const id = z
  .string()
  .max(40)
  .regex(
    /^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[A-Za-z0-9][A-Za-z0-9.]*$/,
  )
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
  z.strictObject({ kind: z.literal('stepsDone'), steps: z.array(id).max(most) }),
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
  roles: z.array(role).min(1).max(roles.length),
  document: id.exactOptional(),
  outcome: id.exactOptional(),
  needs: z.array(need).min(1).max(most).exactOptional(),
  optional: z.boolean().exactOptional(),
  origin,
})

const section = z.strictObject({
  id,
  heading: bilingual,
  part: bilingual.exactOptional(),
  questions: z.array(bilingual).max(most),
  required: z.boolean(),
  isQuote: z.boolean().exactOptional(),
  origin,
})

const step = z.strictObject({
  id,
  phase: id,
  title: bilingual,
  description: bilingual,
  kind: z.enum(stepKinds),
  worksFrom: z.array(id).max(most),
  acts: z.array(right).max(most),
  outcomes: z
    .array(
      z.strictObject({
        id,
        title: bilingual,
        next: z.union([z.literal('closed'), z.array(id).max(mostBranches)]),
        origin,
      }),
    )
    .max(mostOutcomes),
  parallel: z
    .array(
      z.strictObject({
        on: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('outcome'), outcome: id }),
          z.strictObject({ kind: z.literal('act'), act }),
        ]),
        to: z.array(role).min(1).max(roles.length),
        document: id.exactOptional(),
        text: bilingual,
        origin,
      }),
    )
    .max(most),
  decision: z
    .strictObject({
      title: bilingual,
      memo: id,
      covers: z.array(id).max(most),
      onMeasures: z.boolean(),
    })
    .exactOptional(),
  checklist: z
    .array(
      z.strictObject({
        id,
        title: bilingual,
        restsOn: z.array(z.enum(checkedThings)).max(checkedThings.length).exactOptional(),
        mayLapse: z.boolean().exactOptional(),
        origin,
      }),
    )
    .min(1)
    .max(most)
    .exactOptional(),
  dueAfterDays: z.int().min(0).max(3650).exactOptional(),
  origin,
})

/** The form of a model file. */
export const modelSchema: z.ZodType<Model> = z.strictObject({
  id,
  version: z.int().min(1),
  title: bilingual,
  description: bilingual,
  roles: z.array(z.strictObject({ role, task: bilingual, origin })).max(roles.length),
  phases: z.array(z.strictObject({ id, title: bilingual, origin })).max(most),
  documents: z
    .array(
      z.strictObject({
        id,
        title: bilingual,
        layout: z.enum(documentLayouts),
        sections: z.array(section).min(1).max(most),
        origin,
      }),
    )
    .max(most),
  steps: z.array(step).min(1).max(mostSteps),
  always: z.array(right).max(most),
  retentionYears: z.int().min(0).max(100),
})

export type ParsedModel =
  | { readonly ok: true; readonly model: Model }
  | { readonly ok: false; readonly flaws: readonly ModelFlaw[] }

/** Reads a model from data. Judges its form only; whether it makes sense is for `checkModel`. */
export function parseModel(value: unknown): ParsedModel {
  const parsed = modelSchema.safeParse(value)
  if (parsed.success) return { ok: true, model: parsed.data }
  const flaws = parsed.error.issues.map(({ path, message }): ModelFlaw => {
    const place = path.join('.')
    return {
      place: { kind: 'model' },
      sentence: {
        de: `An der Stelle „${place}“ fehlt etwas, oder dort steht etwas, das nicht dorthin gehört.`,
        en: `Something is missing at “${place}”, or something stands there that does not belong there (${message}).`,
      },
    }
  })
  return { ok: false, flaws }
}
