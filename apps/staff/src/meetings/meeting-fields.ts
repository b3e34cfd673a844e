import { findDocument, type Command } from '@meinungsbild/procedure'
import { textOf } from '../documents/text-field.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'

/** An invitation as it stands in its form. */
export type MeetingFields = {
  readonly day: string
  readonly time: string
  readonly until: string
  readonly place: string
  readonly agenda: string
}

/** How a first invitation begins: with the agenda that the procedure gives. German, as the file is. */
export function proposedMeeting({ model, state }: LoadedInitiative): MeetingFields {
  const step = model.steps.find(({ acts }) => acts.some(({ act }) => act === 'inviteToMeeting'))
  const drafts = (step?.worksFrom ?? []).map((id) => findDocument(model, id)?.title.de ?? id)
  const points = [
    ...drafts.map((title) => `Vorstellung des Entwurfs: ${title}`),
    'Rückmeldungen und Hinweise der Stellen',
    'Mitarbeit und Zusagen',
    'Zeitplan',
  ]
  const agenda =
    state.meetings.at(-1)?.agenda ?? points.map((each, index) => `${index + 1}. ${each}`).join('\n')
  return { day: '', time: '', until: '', place: state.meetings.at(-1)?.place ?? '', agenda }
}

export function meetingFields(form: URLSearchParams): MeetingFields {
  const line = (name: string) => (form.get(name) ?? '').trim()
  return {
    day: line('day'),
    time: timeIn(line('time')),
    until: timeIn(line('until')),
    place: line('place'),
    agenda: textOf(form, 'agenda'),
  }
}

/** `9.30` as `09:30`; what is no time stays as it was typed. */
function timeIn(typed: string): string {
  const [, hours, minutes] = /^(\d{1,2})[.:](\d{2})$/.exec(typed) ?? []
  return hours === undefined ? typed : `${hours.padStart(2, '0')}:${minutes}`
}

/** Whether the time is one, or none is given. */
export function isTime(time: string): boolean {
  return time === '' || /^([01]?\d|2[0-3]):[0-5]\d$/.test(time)
}

export function inviteCommand({
  time,
  until,
  ...rest
}: MeetingFields): Extract<Command, { kind: 'inviteToMeeting' }> {
  return {
    kind: 'inviteToMeeting',
    ...rest,
    ...(time === '' ? {} : { time }),
    ...(until === '' ? {} : { until }),
  }
}
