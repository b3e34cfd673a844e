import type { Bilingual } from '../bilingual.ts'
import { printDay } from '../day.ts'
import type { Presence } from '../meeting-commands.ts'
import type { EntryOf } from '../state.ts'
import { after, sentence } from './who.ts'

type MeetingEntry = EntryOf<
  | 'meetingInvited'
  | 'attendanceRecorded'
  | 'commitmentNoted'
  | 'commitmentFulfilled'
  | 'commitmentDropped'
>

const presences: Readonly<Record<Presence, Bilingual>> = {
  present: { de: 'anwesend', en: 'present' },
  excused: { de: 'entschuldigt', en: 'excused' },
  absent: { de: 'nicht erschienen', en: 'absent' },
}

/** Meetings: invitations, who came, what was promised. */
export function sentenceAboutMeeting(entry: MeetingEntry): Bilingual {
  const { by } = entry
  switch (entry.kind) {
    case 'meetingInvited': {
      const time = entry.time === undefined ? '' : `, ${entry.time}`
      return sentence(
        by,
        `hat zum Treffen am ${printDay(entry.day, 'de')}${time} eingeladen (${entry.place}).`,
        `invited to the meeting on ${printDay(entry.day, 'en')}${time} (${entry.place}).`,
      )
    }
    case 'attendanceRecorded': {
      const { attendance, guests, day } = entry
      const listed = (language: 'de' | 'en') =>
        (['present', 'excused', 'absent'] as const)
          .flatMap((presence) => {
            const names = attendance
              .filter((each) => each.presence === presence)
              .map(({ who }) => who.name)
            return names.length === 0
              ? []
              : [`${presences[presence][language]}: ${names.join(', ')}`]
          })
          .join('; ')
      const others = (label: string) =>
        guests === undefined ? '' : `; ${label}: ${guests.replaceAll('\n', ', ')}`
      return sentence(
        by,
        `hat festgehalten, wer beim Treffen am ${printDay(day, 'de')} war: ${listed('de')}${others('außerdem')}.`,
        `recorded who was at the meeting on ${printDay(day, 'en')}: ${listed('en')}${others('also')}.`,
      )
    }
    case 'commitmentNoted':
      return sentence(
        by,
        `hat eine Zusage von ${entry.to.name} bis ${printDay(entry.until, 'de')} festgehalten: ${entry.what}`,
        `noted a commitment of ${entry.to.name} by ${printDay(entry.until, 'en')}: ${entry.what}`,
      )
    case 'commitmentFulfilled':
      return sentence(
        by,
        `hat die Zusage „${entry.what}“ erfüllt${after(entry.note) || '.'}`,
        `fulfilled the commitment “${entry.what}”${after(entry.note) || '.'}`,
      )
    case 'commitmentDropped':
      return sentence(
        by,
        `hat die Zusage „${entry.what}“ von ${entry.to.name} entfallen lassen: ${entry.reason}`,
        `dropped the commitment “${entry.what}” of ${entry.to.name}: ${entry.reason}`,
      )
    default:
      return entry satisfies never
  }
}

/** Whether somebody was there, in a word. */
export function presenceTitle(presence: Presence): Bilingual {
  return presences[presence]
}
