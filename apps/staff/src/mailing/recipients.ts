import type { Participant, Survey } from '@meinungsbild/storage'
import { peopleToWriteTo } from '../participants/people-to-write-to.ts'
import { takenPart } from '../publishing/taken-part.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** Whom an invitation by e-mail is for: who can be reached and has no code, from a letter or otherwise. */
export async function invitees(
  deps: Pick<StaffDeps, 'storage'>,
  initiative: string,
  survey: Survey | undefined,
): Promise<readonly Participant[]> {
  const coded = survey === undefined ? [] : await deps.storage.codes.numbered(survey.id)
  const withCode = new Set(coded.map(({ participant }) => participant))
  const found: Participant[] = []
  for await (const person of peopleToWriteTo(deps, initiative))
    if (person.email !== '' && !withCode.has(person.number)) found.push(person)
  return found
}

export type Reminded =
  | { readonly ok: true; readonly people: readonly Participant[] }
  /** The admission could not be asked who has taken part. */
  | { readonly ok: false; readonly detail: string }

/**
 * Whom a reminder is for: who was invited, by e-mail or letter, has not taken part and has not unsubscribed, and whose address
 * works.
 */
export async function remindable(
  deps: StaffDeps,
  initiative: string,
  survey: Survey,
): Promise<Reminded> {
  const { codes, mails } = deps.storage
  const part = await takenPart(deps, survey)
  if (!part.ok) return { ok: false, detail: part.refusal.detail }
  const silent = new Set(
    (await codes.numbered(survey.id))
      .filter(({ codeHash }) => !part.hashes.has(codeHash))
      .map(({ participant }) => participant),
  )
  const barred = await mails.barred(initiative)
  const pending = await mails.pending(initiative)
  const people: Participant[] = []
  for await (const person of peopleToWriteTo(deps, initiative)) {
    const { number, email } = person
    const isReachable = email !== '' && !barred.has(number)
    if (isReachable && silent.has(number) && !pending.has(number)) people.push(person)
  }
  return { ok: true, people }
}
