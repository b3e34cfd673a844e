import { formatMoment, type FormError } from '@meinungsbild/design'
import type { Json } from '@meinungsbild/exchange'
import { lint, mustMend, variables, type Questionnaire } from '@meinungsbild/questionnaire'
import { contentHash } from '@meinungsbild/storage'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffContext } from '../staff-env.ts'
import { stateOf, type Draft } from './draft.ts'
import { partsTexts } from './parts/parts.texts.ts'
import { finishWork, lockFor } from './workbench/edit-lock.ts'

export type SavingWays = {
  readonly done: string
  /** What is edited: `question:id`, `page:id`, `outline`, `settings`. */
  readonly place: string
  /** The form again, with everything that was typed and what keeps it from being saved. */
  readonly again: (errors: readonly FormError[]) => Response | Promise<Response>
}

/**
 * Takes in a changed questionnaire. With the button "Zwischenspeichern" (`tun` begins with `keep`) it becomes the next
 * step of the working copy; else the next version: the content under its hash, the hash in the dossier, and the working
 * copy is done with. Refused when the form was made from another state than the present one, or when an approval would
 * be lost and nobody said that this is meant. A questionnaire that has not changed makes neither.
 */
export async function saveDraft(
  c: StaffContext,
  deps: StaffDeps,
  draft: Draft,
  changed: Questionnaire,
  ways: SavingWays,
): Promise<Response> {
  if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
  const locked = await lockFor(c, deps, draft.loaded.id)
  if (locked !== undefined) return ways.again([locked])
  const error = outdated(c, draft)
  if (error) return ways.again([error])
  return isKeeping(c)
    ? keepStep(c, deps, draft, changed, ways)
    : saveVersion(c, deps, draft, changed, ways)
}

/** Whether the change shall only be kept in the working copy. */
export function isKeeping(c: StaffContext): boolean {
  return formOf(c).get('tun')?.startsWith('keep') === true
}

async function keepStep(
  c: StaffContext,
  deps: StaffDeps,
  draft: Draft,
  changed: Questionnaire,
  ways: SavingWays,
): Promise<Response> {
  const { loaded, working, version } = draft
  const content = jsonOf(changed)
  if (draft.questionnaire !== undefined && sameContent(content, jsonOf(draft.questionnaire)))
    return c.redirect(ways.done, 303)
  const step = {
    content,
    basedOn: version,
    by: visitorOf(c).account.id,
    at: deps.now().toISOString(),
    place: ways.place,
  }
  const kept = await deps.storage.workingCopies.change(loaded.id, working?.step ?? 0, step)
  return kept.kind === 'changed'
    ? c.redirect(ways.done, 303)
    : ways.again([{ message: textsOf(c, partsTexts).movedOn }])
}

async function saveVersion(
  c: StaffContext,
  deps: StaffDeps,
  draft: Draft,
  changed: Questionnaire,
  ways: SavingWays,
): Promise<Response> {
  const { permission, loaded } = draft
  if (!permission.ok) return answerRefusal(c, permission.refusal)
  const error = unconfirmed(c, permission.voids)
  if (error) return ways.again([error])
  const content = jsonOf(changed)
  const hash = contentHash(content)
  if (hash === draft.contentHash) {
    await finishWork(c, deps, loaded.id)
    return c.redirect(ways.done, 303)
  }
  await deps.storage.contents.put(content)
  const command = {
    kind: 'saveQuestionnaire',
    contentHash: hash,
    flaws: mustMend(lint(changed)).length,
    variables: variables(changed).map(({ id }) => id),
    ...(permission.voids.length > 0 && { confirmVoid: true }),
  } as const
  const answer = await carryOut(c, deps, loaded.id, command, {
    done: ways.done,
    again: (refusal) =>
      ways.again([{ field: 'confirmVoid', message: refusal.message[languageOf(c)] }]),
  })
  if (answer.status === 303) await finishWork(c, deps, loaded.id)
  return answer
}

function jsonOf(questionnaire: Questionnaire): Json {
  return JSON.parse(JSON.stringify(questionnaire))
}

function sameContent(one: Json, other: Json): boolean {
  return contentHash(one) === contentHash(other)
}

function outdated(c: StaffContext, draft: Draft): FormError | undefined {
  const from = formOf(c).get('basedOn')
  if (from === stateOf(draft)) return undefined
  const texts = textsOf(c, partsTexts)
  const { version, working, loaded } = draft
  if (from?.split('.')[0] === String(version) && working !== undefined)
    return { message: texts.movedOn }
  const latest = loaded.state.questionnaires.at(-1)
  const message = texts.outdated(
    version,
    latest?.by.name ?? '',
    latest === undefined ? '' : formatMoment(latest.at, languageOf(c)),
  )
  return { message }
}

function unconfirmed(c: StaffContext, voids: readonly string[]): FormError | undefined {
  if (voids.length === 0 || formOf(c).get('confirmVoid') === 'yes') return undefined
  return { field: 'confirmVoid', message: textsOf(c, partsTexts).unconfirmed }
}
