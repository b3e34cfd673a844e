import type { Command } from '@meinungsbild/procedure'
import { textOf } from '../documents/text-field.ts'

/** An invitation as it stands in its form. */
export type MeetingFields = {
  readonly day: string
  readonly time: string
  readonly place: string
  readonly agenda: string
}

export const noMeeting: MeetingFields = { day: '', time: '', place: '', agenda: '' }

export function meetingFields(form: URLSearchParams): MeetingFields {
  const line = (name: string) => (form.get(name) ?? '').trim()
  return {
    day: line('day'),
    time: line('time').replace('.', ':'),
    place: line('place'),
    agenda: textOf(form, 'agenda'),
  }
}

/** Whether the time is one, or none is given. */
export function isTime(time: string): boolean {
  return time === '' || /^([01]?\d|2[0-3]):[0-5]\d$/.test(time)
}

export function inviteCommand({
  time,
  ...rest
}: MeetingFields): Extract<Command, { kind: 'inviteToMeeting' }> {
  return { kind: 'inviteToMeeting', ...rest, ...(time === '' ? {} : { time }) }
}
