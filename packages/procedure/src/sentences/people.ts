import type { Bilingual } from '../bilingual.ts'
import { printDay } from '../day.ts'
import type { Entry } from '../entry.ts'
import type { EntryOf } from '../state.ts'
import { roleTitle } from '../role.ts'
import { after, sentence, versionIn, who } from './who.ts'

const resources = {
  yes: { de: 'Ressourcen sind vorhanden', en: 'resources are available' },
  partly: { de: 'Ressourcen sind teilweise vorhanden', en: 'resources are partly available' },
  no: { de: 'keine Ressourcen', en: 'no resources' },
} as const

const answers = {
  yes: { de: 'ja', en: 'yes' },
  partly: { de: 'teilweise', en: 'partly' },
  no: { de: 'nein', en: 'no' },
} as const

const kinds = [
  'participantAssigned',
  'participantRemoved',
  'responseGiven',
  'noticeSent',
  'noticeAcknowledged',
  'supportRequested',
  'supportAnswered',
  'supportCommitted',
] as const

type PeopleEntry = EntryOf<(typeof kinds)[number]>

export function isPeopleEntry(entry: Entry): entry is PeopleEntry {
  return kinds.some((kind) => kind === entry.kind)
}

/** Who takes part, and what they tell each other. */
export function sentenceAboutPeople(entry: PeopleEntry): Bilingual {
  const { by } = entry
  switch (entry.kind) {
    case 'participantAssigned': {
      const { name, role, unit } = entry.participant
      return sentence(
        by,
        `hat ${name} beteiligt (${unit ?? roleTitle(role).de}).`,
        `assigned ${name} (${unit ?? roleTitle(role).en}).`,
      )
    }
    case 'participantRemoved':
      return sentence(
        by,
        `hat die Beteiligung von ${entry.participant.name} beendet: ${entry.reason}`,
        `removed ${entry.participant.name}: ${entry.reason}`,
      )
    case 'responseGiven': {
      const { unit, contribution, contact } = entry
      const state = resources[entry.resources]
      return sentence(
        by,
        `hat für ${unit} zurückgemeldet: ${state.de}${after(contribution)}. Ansprechperson: ${contact.name}.`,
        `responded for ${unit}: ${state.en}${after(contribution)}. Contact person: ${contact.name}.`,
      )
    }
    case 'noticeSent': {
      const { to, text, document } = entry
      const recipient = (language: 'de' | 'en') => who({ ...to, deputy: false }, language)
      return {
        de: `Automatisch zur Kenntnis an ${recipient('de')}: ${text.de}${document === undefined ? '' : ` ${versionIn(document, 'de')}.`}`,
        en: `Automatic notice to ${recipient('en')}: ${text.en}${document === undefined ? '' : ` ${versionIn(document, 'en')}.`}`,
      }
    }
    case 'noticeAcknowledged':
      return sentence(
        by,
        `hat zur Kenntnis genommen: ${entry.subject.title.de}`,
        `took note: ${entry.subject.title.en}`,
      )
    case 'supportRequested':
      return sentence(
        by,
        `hat Unterstützung von ${entry.unit} angefordert, bis ${printDay(entry.due, 'de')}: ${entry.task}`,
        `requested support from ${entry.unit} by ${printDay(entry.due, 'en')}: ${entry.task}`,
      )
    case 'supportAnswered': {
      const { unit, contact } = entry
      const answer = answers[entry.answer]
      const note = after(entry.note)
      return sentence(
        by,
        `hat für ${unit} auf die Anforderung geantwortet: ${answer.de}${note}${contact === undefined ? '' : ` Ansprechperson: ${contact.name}.`}`,
        `answered the request for ${unit}: ${answer.en}${note}${contact === undefined ? '' : ` Contact person: ${contact.name}.`}`,
      )
    }
    case 'supportCommitted':
      return sentence(
        by,
        `hat die Unterstützung von ${entry.unit} zugesagt${after(entry.note) || '.'}`,
        `committed support by ${entry.unit}${after(entry.note) || '.'}`,
      )
    default:
      return entry satisfies never
  }
}
