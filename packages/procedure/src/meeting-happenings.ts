import type { Addressee } from './directives/point.ts'
import type { MeetingCommand, Presence } from './meeting-commands.ts'

/** What happened about a meeting, as entries of the dossier tell it. */
export type MeetingHappening =
  | ({ readonly kind: 'meetingInvited' } & Omit<
      Extract<MeetingCommand, { kind: 'inviteToMeeting' }>,
      'kind'
    >)
  | {
      readonly kind: 'attendanceRecorded'
      readonly meeting: string
      /** Day of the meeting. */
      readonly day: string
      readonly attendance: readonly Attendee[]
      readonly guests?: string
    }
  | ({
      readonly kind: 'commitmentNoted'
      readonly meeting: string
      readonly until: string
    } & Promised)
  | ({ readonly kind: 'commitmentFulfilled'; readonly note?: string } & Promised)
  | ({ readonly kind: 'commitmentDropped'; readonly reason: string } & Promised)

/** Somebody invited, and whether they were there. */
export type Attendee = { readonly who: Addressee; readonly presence: Presence }

type Promised = {
  readonly commitment: string
  /** Who promised it. */
  readonly to: Addressee
  readonly what: string
}
