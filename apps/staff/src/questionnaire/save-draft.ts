import { formatMoment, type FormError } from '@meinungsbild/design'
import type { Json } from '@meinungsbild/exchange'
import { lint, variables, type Questionnaire } from '@meinungsbild/questionnaire'
import { contentHash } from '@meinungsbild/storage'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffContext } from '../staff-env.ts'
import type { Draft } from './draft.ts'
import { partsTexts } from './parts/parts.texts.ts'

type Ways = {
  readonly done: string
  /** The form again, with everything that was typed and what keeps it from being saved. */
  readonly again: (errors: readonly FormError[]) => Response | Promise<Response>
}

/**
 * Saves a changed questionnaire as the next version: the content under its hash, the hash in the dossier. Refused when
 * the form was based on another version than the newest, or when an approval would be lost and nobody said that this is
 * meant. A questionnaire that has not changed makes no version.
 */
export async function saveDraft(
  c: StaffContext,
  deps: StaffDeps,
  draft: Draft,
  changed: Questionnaire,
  ways: Ways,
): Promise<Response> {
  const { permission, loaded } = draft
  if (!permission.ok) return answerRefusal(c, permission.refusal)
  const error = outdated(c, draft) ?? unconfirmed(c, permission.voids)
  if (error) return ways.again([error])
  const content: Json = JSON.parse(JSON.stringify(changed))
  const hash = contentHash(content)
  if (hash === draft.contentHash) return c.redirect(ways.done, 303)
  await deps.storage.contents.put(content)
  const command = {
    kind: 'saveQuestionnaire',
    contentHash: hash,
    flaws: lint(changed).length,
    variables: variables(changed).map(({ id }) => id),
    ...(permission.voids.length > 0 && { confirmVoid: true }),
  } as const
  return carryOut(c, deps, loaded.id, command, {
    done: ways.done,
    again: (refusal) =>
      ways.again([{ field: 'confirmVoid', message: refusal.message[languageOf(c)] }]),
  })
}

function outdated(c: StaffContext, { version, loaded }: Draft): FormError | undefined {
  if (formOf(c).get('basedOn') === String(version)) return undefined
  const latest = loaded.state.questionnaires.at(-1)
  const message = textsOf(c, partsTexts).outdated(
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
