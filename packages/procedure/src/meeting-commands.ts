/** What somebody wants to do about a meeting and what was promised there. */
export type MeetingCommand =
  | InviteToMeeting
  | RecordAttendance
  | {
      readonly kind: 'noteCommitment'
      readonly meeting: string
      /** Account of whoever promised it. */
      readonly account: string
      readonly what: string
      /** Day by which it is to be done. */
      readonly until: string
    }
  | { readonly kind: 'fulfilCommitment'; readonly commitment: string; readonly note?: string }
  | { readonly kind: 'dropCommitment'; readonly commitment: string; readonly reason: string }

type InviteToMeeting = {
  readonly kind: 'inviteToMeeting'
  readonly day: string
  /** `10:00`, in the time of the house. */
  readonly time?: string
  readonly until?: string
  readonly place: string
  /** Markdown. */
  readonly agenda: string
}

/** anwesend, entschuldigt, nicht erschienen. */
export type Presence = 'present' | 'excused' | 'absent'

type RecordAttendance = {
  readonly kind: 'recordAttendance'
  readonly meeting: string
  readonly attendance: readonly { readonly account: string; readonly presence: Presence }[]
  /** Others who were there, in words. */
  readonly guests?: string
}
