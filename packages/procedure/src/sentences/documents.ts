import type { Bilingual } from '../bilingual.ts'
import type { Entry } from '../entry.ts'
import type { EntryOf } from '../state.ts'
import { after, sentence, versionIn } from './who.ts'

const opinions = {
  noObjections: { de: 'keine Bedenken', en: 'no objections' },
  conditions: { de: 'Auflagen', en: 'conditions' },
  objections: { de: 'Bedenken', en: 'objections' },
} as const

const kinds = [
  'documentSaved',
  'attachmentAdded',
  'attachmentRemoved',
  'opinionGiven',
  'coSigned',
  'dissentRaised',
  'dissentWithdrawn',
  'dissentResolved',
] as const

type DocumentEntry = EntryOf<(typeof kinds)[number]>

export function isDocumentEntry(entry: Entry): entry is DocumentEntry {
  return kinds.some((kind) => kind === entry.kind)
}

/** What is written, and what is said about it. */
export function sentenceAboutDocument(entry: DocumentEntry): Bilingual {
  const { by } = entry
  switch (entry.kind) {
    case 'documentSaved':
      return sentence(
        by,
        `hat ${versionIn(entry.document, 'de')} gespeichert.`,
        `saved ${versionIn(entry.document, 'en')}.`,
      )
    case 'attachmentAdded': {
      const { name } = entry.attachment
      return sentence(
        by,
        `hat „${name}“ als Anlage beigefügt: ${versionIn(entry.document, 'de')}.`,
        `enclosed “${name}”: ${versionIn(entry.document, 'en')}.`,
      )
    }
    case 'attachmentRemoved': {
      const { name } = entry.attachment
      return sentence(
        by,
        `hat die Anlage „${name}“ entfernt: ${versionIn(entry.document, 'de')}.`,
        `took out the attachment “${name}”: ${versionIn(entry.document, 'en')}.`,
      )
    }
    case 'opinionGiven': {
      const { on, verdict, conditions } = entry
      const list = conditions.length === 0 ? '' : ` (${conditions.join('; ')})`
      return sentence(
        by,
        `hat zu ${versionIn(on, 'de')} Stellung genommen: ${opinions[verdict].de}${list}.`,
        `gave an opinion on ${versionIn(on, 'en')}: ${opinions[verdict].en}${list}.`,
      )
    }
    case 'coSigned': {
      const { on, note } = entry
      const de = versionIn(on, 'de')
      const en = versionIn(on, 'en')
      switch (entry.mark) {
        case 'signed':
          return sentence(by, `hat ${de} mitgezeichnet.`, `co-signed ${en}.`)
        case 'signedWithChanges':
          return sentence(
            by,
            `hat ${de} mit Änderungen mitgezeichnet${after(note)}`,
            `co-signed ${en} with changes${after(note)}`,
          )
        case 'refused':
          return sentence(
            by,
            `hat die Mitzeichnung von ${de} verweigert${after(note)}`,
            `refused to co-sign ${en}${after(note)}`,
          )
        case 'noted':
          return sentence(by, `hat ${de} zur Kenntnis genommen.`, `took note of ${en}.`)
        default:
          return entry.mark satisfies never
      }
    }
    case 'dissentRaised':
      return sentence(
        by,
        `hat Widerspruch zu ${versionIn(entry.on, 'de')} erhoben: ${entry.reason}`,
        `raised a dissent on ${versionIn(entry.on, 'en')}: ${entry.reason}`,
      )
    case 'dissentWithdrawn':
      return sentence(
        by,
        `hat den eigenen Widerspruch zurückgenommen${after(entry.note) || '.'}`,
        `withdrew the dissent${after(entry.note) || '.'}`,
      )
    case 'dissentResolved':
      return sentence(
        by,
        `hat über einen Widerspruch entschieden: ${entry.record}`,
        `resolved a dissent: ${entry.record}`,
      )
    default:
      return entry satisfies never
  }
}
