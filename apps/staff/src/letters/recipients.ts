import type { LetterKind, LetterSeriesRecord, Participant, Survey } from '@meinungsbild/storage'
import { peopleToWriteTo } from '../participants/people-to-write-to.ts'
import { takenPart } from '../publishing/taken-part.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { hasPostalAddress } from './letter-to.ts'

/** Somebody who is to get a letter; a reminder says of which day the first letter was. */
export type Recipient = { readonly person: Participant; readonly invitedAt?: string }

export type Recipients =
  | {
      readonly ok: true
      readonly people: readonly Recipient[]
      /** Would get a letter, but there is no address for the post. */
      readonly withoutAddress: number
    }
  /** The admission could not be asked whose door is unused. */
  | { readonly ok: false; readonly detail: string }

/**
 * Who gets which letter. An invitation: everybody drawn who has no code yet. A reminder: who got an invitation in a letter and
 * whose door is unused. Nobody who objected, and nobody whose letter came back.
 */
export async function recipientsOf(
  deps: StaffDeps,
  initiative: string,
  survey: Survey | undefined,
  kind: LetterKind,
): Promise<Recipients> {
  // Without a survey nobody has a code yet.
  const coded = survey === undefined ? [] : await deps.storage.codes.numbered(survey.id)
  const wanted =
    kind === 'invitation' || survey === undefined
      ? { ok: true as const, letters: lettersWithout(coded.map(({ participant }) => participant)) }
      : await unusedDoors(deps, initiative, survey, coded)
  if (!wanted.ok) return wanted
  const people: Recipient[] = []
  let withoutAddress = 0
  for await (const person of peopleToWriteTo(deps, initiative)) {
    const recipient = wanted.letters(person)
    if (recipient === undefined) continue
    if (hasPostalAddress(person)) people.push(recipient)
    else withoutAddress += 1
  }
  return { ok: true, people, withoutAddress }
}

type Wanted = (person: Participant) => Recipient | undefined

function lettersWithout(coded: readonly number[]): Wanted {
  const there = new Set(coded)
  return (person) => (there.has(person.number) ? undefined : { person })
}

async function unusedDoors(
  deps: StaffDeps,
  initiative: string,
  survey: Survey,
  coded: readonly { readonly participant: number; readonly codeHash: string }[],
) {
  const used = await takenPart(deps, survey)
  if (!used.ok) return { ok: false as const, detail: used.refusal.detail }
  const unused = new Set(
    coded
      .filter(({ codeHash }) => !used.hashes.has(codeHash))
      .map(({ participant }) => participant),
  )
  const invited = invitationDays(await deps.storage.letterSeries.all(initiative))
  const letters: Wanted = (person) => {
    const invitedAt = unused.has(person.number) ? invited.get(person.number) : undefined
    return invitedAt === undefined ? undefined : { person, invitedAt }
  }
  return { ok: true as const, letters }
}

/** The instant of the invitation of everybody who got one in a letter, by participant's number. */
export function invitationDays(series: readonly LetterSeriesRecord[]): ReadonlyMap<number, string> {
  return new Map(
    series
      .filter(({ kind }) => kind === 'invitation')
      .flatMap(({ at, files }) =>
        files
          .filter(({ state }) => state !== 'waiting')
          .flatMap(({ participants }) => participants.map((number) => [number, at] as const)),
      ),
  )
}
