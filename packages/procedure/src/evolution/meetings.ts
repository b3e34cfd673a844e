import type { Entry } from '../entry.ts'
import type { Commitment, Done, EntryOf, Meeting, State } from '../state.ts'

const kinds = [
  'meetingInvited',
  'attendanceRecorded',
  'commitmentNoted',
  'commitmentFulfilled',
  'commitmentDropped',
] as const

type MeetingEntry = EntryOf<(typeof kinds)[number]>

export function isMeetingEntry(entry: Entry): entry is MeetingEntry {
  return kinds.some((kind) => kind === entry.kind)
}

/** Meetings, who came to them, and what was promised there. */
export function evolveMeetings(state: State, entry: MeetingEntry, done: Done): State {
  switch (entry.kind) {
    case 'meetingInvited': {
      const { day, time, until, place, agenda } = entry
      const meeting: Meeting = {
        ...done,
        // Follows from the entry's place, so that invitations of older dossiers have one too.
        id: `m${done.number}`,
        day,
        place,
        agenda,
        ...(time === undefined ? {} : { time }),
        ...(until === undefined ? {} : { until }),
        attendance: undefined,
      }
      return { ...state, meetings: [...state.meetings, meeting] }
    }
    case 'attendanceRecorded': {
      const { attendance, guests } = entry
      const recorded = { ...done, people: attendance, guests }
      const meetings = state.meetings.map((meeting) =>
        meeting.id === entry.meeting ? { ...meeting, attendance: recorded } : meeting,
      )
      return { ...state, meetings }
    }
    case 'commitmentNoted': {
      const { commitment: id, meeting, to, what, until } = entry
      const noted: Commitment = { ...done, id, meeting, to, what, until, ended: undefined }
      return { ...state, commitments: [...state.commitments, noted] }
    }
    case 'commitmentFulfilled':
      return end(state, entry.commitment, { ...done, how: 'fulfilled', note: entry.note })
    case 'commitmentDropped':
      return end(state, entry.commitment, { ...done, how: 'dropped', note: entry.reason })
    default:
      return entry satisfies never
  }
}

function end(state: State, id: string, ended: Commitment['ended']): State {
  const commitments = state.commitments.map((each) => (each.id === id ? { ...each, ended } : each))
  return { ...state, commitments }
}
