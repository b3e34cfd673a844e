import { describe, expect, test } from 'vitest'
import type { Command } from './command.ts'
import * as path from './hamburg-path.examples.ts'
import { hamburg } from './models/hamburg.ts'
import type { ParticipantsNote } from './participants-note.ts'
import { attempt, beginning, refusalOf, tell } from './story.examples.ts'
import { describeEntry } from './timeline.ts'

const story = tell(beginning(hamburg), ...path.idea)
const note = (each: ParticipantsNote): Command => ({ kind: 'noteParticipants', note: each })

describe('what happens with the list of participants', () => {
  test('is noted by press office and statistics office, at any time, and by nobody else', () => {
    const command = note({ kind: 'returned', participant: 12 })
    const refusals = ['press', 'statistics', 'senator', 'parks', 'dpo'].map((actor) => [
      actor,
      refusalOf(story, [actor, command])?.code,
    ])
    expect(Object.fromEntries(refusals)).toEqual({
      press: undefined,
      statistics: undefined,
      senator: 'wrongRole',
      parks: 'wrongRole',
      dpo: 'wrongRole',
    })
  })

  test.each<[ParticipantsNote, string, string]>([
    [
      {
        kind: 'listRead',
        source: 'register',
        legalBasis: '§ 46 BMG',
        reference: '33-2/2026',
        fileHash: 'abcdef0123456789',
        lines: 12_000,
      },
      'hat einen Auszug aus dem Melderegister eingelesen; § 46 BMG, 33-2/2026 (12000 Zeilen, Prüfsumme abcdef012345).',
      'read an extract of the population register; § 46 BMG, 33-2/2026 (12000 lines, hash abcdef012345).',
    ],
    [
      {
        kind: 'listRead',
        source: 'addressBook',
        legalBasis: '',
        reference: '',
        fileHash: 'abcdef0123456789',
        lines: 12,
      },
      'hat ein Adressbuch eingelesen (12 Zeilen, Prüfsumme abcdef012345).',
      'read an address book (12 lines, hash abcdef012345).',
    ],
    [
      {
        kind: 'drawn',
        fileHash: 'abc',
        people: 11_000,
        refused: 3,
        blocked: 40,
        duplicates: 7,
        otherwiseLeftOut: 950,
        strata: 6,
        drawn: 600,
        reserve: 60,
        seed: '5eed',
      },
      'hat 600 von 11000 Personen gezogen, dazu 60 in Reserve; Schichten: 6, Startwert: 5eed. Nicht in der Auswahl: 40 mit Sperre, 7 doppelt, 950 nach Alter, Wohnung oder Widerspruch, 3 fehlerhafte Zeilen.',
      'drew 600 of 11000 people, and 60 as a reserve; strata: 6, seed: 5eed.',
    ],
    [{ kind: 'objected' }, 'hat einen Widerspruch vermerkt.', 'noted an objection.'],
    [
      { kind: 'objected', participant: 7 },
      'hat einen Widerspruch vermerkt (Nummer 7).',
      'noted an objection (number 7).',
    ],
  ])('%o is a sentence', (each, de, en) => {
    const decided = attempt(story, ['statistics', note(each)])
    const [entry] = decided.ok ? decided.entries : []
    expect(entry && describeEntry(entry, 'de')).toContain(de)
    expect(entry && describeEntry(entry, 'en')).toContain(en)
  })
})
