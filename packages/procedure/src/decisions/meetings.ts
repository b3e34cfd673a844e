import type { Command } from '../command.ts'
import { addresseeOf } from '../directives/point.ts'
import { participantOf } from '../read.ts'
import { refuse, type Refused } from '../refusal.ts'
import type { Commitment, Meeting, State } from '../state.ts'
import { day, filled, firstOf, invalid, unknown } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

/** The invitation to the joint meeting, which takes the draft to everybody. */
export function inviteToMeeting(command: Extract<Command, { kind: 'inviteToMeeting' }>): Ruling {
  const { day: on, time, until, place, agenda } = command
  return (
    firstOf(
      day(on, 'day', { de: 'Tag', en: 'Day' }),
      filled(place, 'place', { de: 'Ort', en: 'Place' }),
      filled(agenda, 'agenda', { de: 'Tagesordnung', en: 'Agenda' }),
      until !== undefined &&
        (time === undefined || minutesOf(until) <= minutesOf(time)) &&
        invalid('until', {
          de: 'Das Ende liegt nach dem Anfang.',
          en: 'The end lies after the beginning.',
        }),
    ) ??
    happens({
      kind: 'meetingInvited',
      day: on,
      place,
      agenda,
      ...(time === undefined ? {} : { time }),
      ...(until === undefined ? {} : { until }),
    })
  )
}

/** Who was there, who sent apologies, who stayed away; a later record replaces an earlier one. */
export function recordAttendance(
  { state }: Case,
  command: Extract<Command, { kind: 'recordAttendance' }>,
): Ruling {
  const meeting = findMeeting(state, command.meeting)
  if ('ok' in meeting) return meeting
  const attendance = command.attendance.flatMap(({ account, presence }) => {
    const participant = participantOf(state, account)
    return participant === undefined ? [] : [{ who: addresseeOf(participant), presence }]
  })
  if (attendance.length < command.attendance.length) return stranger('attendance')
  const guests = (command.guests ?? '').trim()
  if (attendance.length === 0 && guests === '') {
    return invalid('attendance', {
      de: 'Bitte sagen Sie von mindestens einer Person, ob sie da war.',
      en: 'Please say of at least one person whether they were there.',
    })
  }
  return happens({
    kind: 'attendanceRecorded',
    meeting: meeting.id,
    day: meeting.day,
    attendance,
    ...(guests === '' ? {} : { guests }),
  })
}

/** Zusage: who does what until when, as it was said in the meeting. It is a task from now on. */
export function noteCommitment(
  { state }: Case,
  command: Extract<Command, { kind: 'noteCommitment' }>,
): Ruling {
  const { account, what, until } = command
  const meeting = findMeeting(state, command.meeting)
  if ('ok' in meeting) return meeting
  const participant = participantOf(state, account)
  return (
    firstOf(
      participant === undefined && stranger('account'),
      filled(what, 'what', { de: 'Was', en: 'What' }),
      day(until, 'until', { de: 'Bis wann', en: 'By when' }),
    ) ??
    (participant === undefined
      ? happens()
      : happens({
          kind: 'commitmentNoted',
          commitment: `c${state.entries + 1}`,
          meeting: meeting.id,
          to: addresseeOf(participant),
          what: what.trim(),
          until,
        }))
  )
}

/** Done, by whoever had promised it. */
export function fulfilCommitment(
  { state }: Case,
  { commitment: id, note = '' }: Extract<Command, { kind: 'fulfilCommitment' }>,
): Ruling {
  const commitment = findOpen(state, id)
  if ('ok' in commitment) return commitment
  const { to, what } = commitment
  return happens({
    kind: 'commitmentFulfilled',
    commitment: id,
    to,
    what,
    ...(note.trim() === '' ? {} : { note }),
  })
}

/** No longer wanted, or no longer possible: on record, with the reason. */
export function dropCommitment(
  { state }: Case,
  { commitment: id, reason }: Extract<Command, { kind: 'dropCommitment' }>,
): Ruling {
  const commitment = findOpen(state, id)
  if ('ok' in commitment) return commitment
  const { to, what } = commitment
  return (
    filled(reason, 'reason', { de: 'Begründung', en: 'Reason' }) ??
    happens({ kind: 'commitmentDropped', commitment: id, to, what, reason })
  )
}

/** Minutes since midnight of a time like `9:30`. */
function minutesOf(time: string): number {
  const [hours = '', minutes = ''] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

function findMeeting(state: State, id: string): Meeting | Refused {
  return (
    state.meetings.find((meeting) => meeting.id === id) ??
    unknown('meeting', { de: 'Dieses Treffen gibt es nicht.', en: 'There is no such meeting.' })
  )
}

function findOpen(state: State, id: string): Commitment | Refused {
  const commitment = state.commitments.find((each) => each.id === id)
  if (commitment === undefined) {
    return unknown('commitment', {
      de: 'Diese Zusage gibt es nicht.',
      en: 'There is no such commitment.',
    })
  }
  if (commitment.ended === undefined) return commitment
  return refuse('notNow', {
    de: 'Diese Zusage ist schon erledigt oder entfallen.',
    en: 'This commitment has been fulfilled or dropped already.',
  })
}

function stranger(field: string): Refused {
  return unknown(field, {
    de: 'Diese Person ist nicht beteiligt.',
    en: 'This person does not take part.',
  })
}
