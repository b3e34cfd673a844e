import type { Participant, Survey } from '@meinungsbild/storage'
import { usedCodes } from '../publishing/used-codes.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** Everybody who may be written to by e-mail: drawn, has an address, has not objected. */
async function* reachable(
  { storage }: Pick<StaffDeps, 'storage'>,
  initiative: string,
): AsyncGenerator<Participant> {
  let after = 0
  for (;;) {
    const page = await storage.participants.page(initiative, after)
    const last = page.at(-1)
    if (last === undefined) return
    for (const person of page) if (person.email !== '') yield person
    after = last.number
  }
}

/** Whom an invitation by e-mail is for: the reachable who have no code, from a letter or otherwise. */
export async function invitees(
  deps: Pick<StaffDeps, 'storage'>,
  initiative: string,
  survey: Survey | undefined,
): Promise<readonly Participant[]> {
  const coded = survey === undefined ? [] : await deps.storage.codes.numbered(survey.id)
  const withCode = new Set(coded.map(({ participant }) => participant))
  const found: Participant[] = []
  for await (const person of reachable(deps, initiative))
    if (!withCode.has(person.number)) found.push(person)
  return found
}

export type Reminded =
  | { readonly ok: true; readonly people: readonly Participant[] }
  /** The admission could not be asked who has taken part. */
  | { readonly ok: false; readonly detail: string }

/**
 * Whom a reminder is for: the reachable who were invited, by e-mail or letter, whose door is unused, whose address works and
 * who have not unsubscribed.
 */
export async function remindable(
  deps: StaffDeps,
  initiative: string,
  survey: Survey,
): Promise<Reminded> {
  const { codes, mails } = deps.storage
  const used = await usedCodes(deps, survey)
  if (!used.ok) return { ok: false, detail: used.refusal.detail }
  const unused = new Set(
    (await codes.numbered(survey.id))
      .filter(({ codeHash }) => !used.hashes.has(codeHash))
      .map(({ participant }) => participant),
  )
  const barred = await mails.barred(initiative)
  const pending = await mails.pending(initiative)
  const people: Participant[] = []
  for await (const person of reachable(deps, initiative)) {
    const { number } = person
    if (unused.has(number) && !barred.has(number) && !pending.has(number)) people.push(person)
  }
  return { ok: true, people }
}
