import type { Bilingual } from '../bilingual.ts'
import type { ParticipantsNote } from '../participants-note.ts'
import type { Signature } from '../participant.ts'
import { sentence } from './who.ts'

const kindOfLetters = {
  invitation: { de: 'Einladungsbriefe', en: 'letters of invitation' },
  reminder: { de: 'Erinnerungsbriefe', en: 'reminder letters' },
} as const

/** What happened with the people who are asked. */
export function sentenceAboutParticipants(by: Signature, note: ParticipantsNote): Bilingual {
  switch (note.kind) {
    case 'listRead':
      return listRead(by, note)
    case 'listDropped':
      return sentence(
        by,
        `hat die eingelesene Liste verworfen (Prüfsumme ${short(note.fileHash)}).`,
        `discarded the list that was read (hash ${short(note.fileHash)}).`,
      )
    case 'drawn':
      return drawn(by, note)
    case 'objected':
      return sentence(
        by,
        `hat einen Widerspruch vermerkt${number(note, 'Nummer')}.`,
        `noted an objection${number(note, 'number')}.`,
      )
    case 'objectionWithdrawn':
      return sentence(
        by,
        `hat einen Widerspruch zurückgenommen${number(note, 'Nummer')}.`,
        `took an objection back${number(note, 'number')}.`,
      )
    case 'returned':
      return sentence(
        by,
        `hat vermerkt, dass ein Brief zurückkam${number(note, 'Nummer')}.`,
        `noted that a letter came back${number(note, 'number')}.`,
      )
    case 'returnWithdrawn':
      return sentence(
        by,
        `hat den Vermerk über einen zurückgekommenen Brief gelöscht${number(note, 'Nummer')}.`,
        `deleted the note on a returned letter${number(note, 'number')}.`,
      )
    case 'forgotten':
      return sentence(
        by,
        `hat die Namen und Anschriften von ${note.people} Personen gelöscht.`,
        `deleted the names and addresses of ${note.people} people.`,
      )
    case 'lettersMade':
      return sentence(
        by,
        `hat ${note.letters} ${kindOfLetters[note.letter].de} gedruckt (Serie ${note.series}).`,
        `printed ${note.letters} ${kindOfLetters[note.letter].en} (series ${note.series}).`,
      )
    case 'lettersDeleted':
      return sentence(
        by,
        `hat ${note.letters} ${kindOfLetters[note.letter].de} geprüft und ihre Dateien gelöscht (Serie ${note.series}).`,
        `checked ${note.letters} ${kindOfLetters[note.letter].en} and deleted their files (series ${note.series}).`,
      )
    default:
      return note satisfies never
  }
}

function listRead(by: Signature, note: Extract<ParticipantsNote, { kind: 'listRead' }>): Bilingual {
  const { lines, legalBasis, reference } = note
  const basis = [legalBasis, reference].filter((part) => part !== '').join(', ')
  const from = note.source === 'register'
  const rest = `${basis === '' ? '' : `; ${basis}`} (${lines}`
  return sentence(
    by,
    `hat ${from ? 'einen Auszug aus dem Melderegister' : 'ein Adressbuch'} eingelesen${rest} Zeilen, Prüfsumme ${short(note.fileHash)}).`,
    `read ${from ? 'an extract of the population register' : 'an address book'}${rest} lines, hash ${short(note.fileHash)}).`,
  )
}

function drawn(by: Signature, note: Extract<ParticipantsNote, { kind: 'drawn' }>): Bilingual {
  const { people, strata, seed, refused, blocked, duplicates, otherwiseLeftOut } = note
  return sentence(
    by,
    `hat ${note.drawn} von ${people} Personen gezogen, dazu ${note.reserve} in Reserve; Schichten: ${strata}, Startwert: ${seed}. Nicht in der Auswahl: ${blocked} mit Sperre, ${duplicates} doppelt, ${otherwiseLeftOut} nach Alter, Wohnung oder Widerspruch, ${refused} fehlerhafte Zeilen.`,
    `drew ${note.drawn} of ${people} people, and ${note.reserve} as a reserve; strata: ${strata}, seed: ${seed}. Not in the selection: ${blocked} with a block, ${duplicates} twice there, ${otherwiseLeftOut} by age, residence or objection, ${refused} faulty lines.`,
  )
}

function number({ participant }: { readonly participant?: number }, word: string): string {
  return participant === undefined ? '' : ` (${word} ${participant})`
}

function short(hash: string): string {
  return hash.slice(0, 12)
}
