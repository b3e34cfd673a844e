import type { Command, Presence } from '@meinungsbild/procedure'
import { textOf } from '../documents/text-field.ts'

export const presences: readonly Presence[] = ['present', 'excused', 'absent']

/** The name of the field that says whether somebody was at a meeting; a page may show several meetings. */
export function presenceField(meeting: string, account: string): string {
  return `presence.${meeting}.${account}`
}

/** Where an error belongs that concerns one meeting. */
export function placeIn(meeting: string, field: string): string {
  return `${field}.${meeting}`
}

/** Who was there as the form says it; whoever has no answer is left out. */
export function attendanceCommand(
  form: URLSearchParams,
  meeting: string,
  accounts: readonly string[],
): Extract<Command, { kind: 'recordAttendance' }> {
  return {
    kind: 'recordAttendance',
    meeting,
    attendance: accounts.flatMap((account) => {
      const presence = presences.find((each) => each === form.get(presenceField(meeting, account)))
      return presence === undefined ? [] : [{ account, presence }]
    }),
    guests: textOf(form, 'guests'),
  }
}

/** A commitment as it stands in its form. */
export type CommitmentFields = {
  readonly account: string
  readonly what: string
  readonly until: string
}

export const noCommitment: CommitmentFields = { account: '', what: '', until: '' }

export function commitmentFields(form: URLSearchParams): CommitmentFields {
  const text = (name: string) => (form.get(name) ?? '').trim()
  return { account: text('account'), what: text('what'), until: text('until') }
}
