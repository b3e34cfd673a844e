import { roles, type Participant, type Role } from '@meinungsbild/procedure'
import type { Account } from '@meinungsbild/storage'

/** A role that somebody of the house may be given in an initiative. */
export type Candidate = {
  /** What the form sends: account id and role. */
  readonly value: string
  readonly account: Account
  readonly participant: Participant
}

/** Everybody who may take part, once per role that the account offers, in the order of the roles; nobody who has left. */
export function candidates(accounts: readonly Account[]): readonly Candidate[] {
  return roles.flatMap((role) =>
    accounts
      .filter((account) => account.deactivatedAt === undefined && account.roles.includes(role))
      .map((account) => ({
        value: `${account.id} ${role}`,
        account,
        participant: participantOf(account, role),
      })),
  )
}

/** The candidates that a form names; what is no candidate is left out. */
export function chosen(all: readonly Candidate[], values: readonly string[]): readonly Candidate[] {
  return all.filter(({ value }) => values.includes(value))
}

function participantOf(account: Account, role: Role): Participant {
  return {
    account: account.id,
    name: account.name,
    role,
    ...(role === 'supportingUnit' ? { unit: account.unit } : {}),
    ...(account.deputy ? { deputy: true } : {}),
  }
}
