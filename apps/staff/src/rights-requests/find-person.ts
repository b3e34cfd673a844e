import { folded } from '@meinungsbild/participants'
import { hashAccessCode, readAccessCode } from '@meinungsbild/secrecy'
import type { Participant, Survey } from '@meinungsbild/storage'
import { hmacSha256 } from '../hmac-sha256.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { Traceable } from './traceable.ts'

/** What was asked for, and what is stored about whoever it may be. */
export type Found = {
  readonly name: string
  readonly people: readonly (Participant & { readonly hasCode: boolean })[]
  /** Undefined where no code was typed. */
  readonly code:
    | { readonly known: true; readonly participant: number; readonly stratum: string }
    | { readonly known: false }
    | undefined
}

/** Looks somebody up by name and by code; `badCode` if what was typed is none. */
export async function findPerson(
  { storage }: Pick<StaffDeps, 'storage'>,
  { initiative, survey }: Extract<Traceable, { kind: 'before' }>,
  typed: { readonly name: string; readonly code: string },
): Promise<Found | 'badCode'> {
  const words = folded(typed.name)
    .split(' ')
    .filter((word) => word !== '')
  const people = words.length === 0 ? [] : await storage.participants.search(initiative, words)
  const numbered = survey ? await storage.codes.numbered(survey.id) : []
  const withCode = new Set(numbered.map(({ participant }) => participant))
  const code = typed.code === '' ? undefined : codeIn(numbered, survey, typed.code)
  if (code === 'badCode') return code
  const stratum = async (participant: number) =>
    (await storage.participants.find(initiative, participant))?.stratum ?? ''
  return {
    name: typed.name,
    people: people.map((each) => ({ ...each, hasCode: withCode.has(each.number) })),
    code: code?.known === true ? { ...code, stratum: await stratum(code.participant) } : code,
  }
}

function codeIn(
  numbered: readonly { readonly participant: number; readonly codeHash: string }[],
  survey: Survey | undefined,
  text: string,
) {
  const read = readAccessCode(text)
  if (!read.ok) return 'badCode' as const
  if (survey === undefined) return { known: false } as const
  const hash = hashAccessCode(read.code, Buffer.from(survey.codeHashKey, 'base64url'), hmacSha256)
  const owner = numbered.find(({ codeHash }) => codeHash === hash)
  return owner === undefined
    ? ({ known: false } as const)
    : ({ known: true, participant: owner.participant } as const)
}
