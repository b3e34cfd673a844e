import type { Bilingual } from '../bilingual.ts'
import { printDay } from '../day.ts'
import { sentence } from '../sentences/who.ts'
import type { DisposalEntry, DisposalVerdict } from './disposal-entry.ts'

const verdicts: Readonly<Record<DisposalVerdict, Bilingual>> = {
  A: { de: 'archivwürdig (A)', en: 'of archival value (A)' },
  B: { de: 'vom Archiv zu bewerten (B)', en: 'to be appraised by the archive (B)' },
  V: { de: 'zu vernichten (V)', en: 'to be destroyed (V)' },
}

export function verdictTitle(verdict: DisposalVerdict): Bilingual {
  return verdicts[verdict]
}

/** What happened, as one sentence with who did it. */
export function disposalSentence(entry: DisposalEntry): Bilingual {
  const { by } = entry
  switch (entry.kind) {
    case 'disposalProposed': {
      const { de, en } = verdicts[entry.verdict]
      return sentence(
        by,
        `hat vorgeschlagen: ${de}. ${entry.reason}.`,
        `proposed: ${en}. ${entry.reason}.`,
      )
    }
    case 'holdPlaced':
      return sentence(
        by,
        `hat eine Löschsperre gesetzt${entry.until === undefined ? '' : ` bis ${printDay(entry.until, 'de')}`}: ${entry.reason}.`,
        `placed a hold${entry.until === undefined ? '' : ` until ${printDay(entry.until, 'en')}`}: ${entry.reason}.`,
      )
    case 'holdLifted':
      return sentence(
        by,
        `hat die Löschsperre aufgehoben: ${entry.reason}.`,
        `lifted the hold: ${entry.reason}.`,
      )
    case 'fileOffered':
      return sentence(
        by,
        `hat die Akte angeboten: ${entry.archive} (xdomea ${entry.message.name}).`,
        `offered the file: ${entry.archive} (xdomea ${entry.message.name}).`,
      )
    case 'archiveAnswered': {
      const note = entry.note === '' ? '' : ` ${entry.note}.`
      return entry.verdict === 'A'
        ? sentence(
            by,
            `hat die Antwort des Archivs vermerkt: Es übernimmt die Akte (${entry.reference}).${note}`,
            `noted the archive’s answer: it takes the file over (${entry.reference}).${note}`,
          )
        : sentence(
            by,
            `hat die Antwort des Archivs vermerkt: kein bleibender Wert (${entry.reference}).${note}`,
            `noted the archive’s answer: no lasting value (${entry.reference}).${note}`,
          )
    }
    case 'fileHandedOver':
      return sentence(
        by,
        `hat die Akte an das Archiv abgegeben (xdomea ${entry.message.name}).`,
        `handed the file over to the archive (xdomea ${entry.message.name}).`,
      )
    case 'takeoverConfirmed':
      return sentence(
        by,
        `hat vermerkt, dass das Archiv die Akte übernommen hat (${entry.reference}).`,
        `noted that the archive has taken the file over (${entry.reference}).`,
      )
    case 'fileDestroyed':
      return sentence(
        by,
        `hat die Akte vernichtet: ${entry.entries} Einträge, aufzubewahren bis ${printDay(entry.retentionEnd, 'de')}. ${entry.reason}.`,
        `destroyed the file: ${entry.entries} entries, to be kept until ${printDay(entry.retentionEnd, 'en')}. ${entry.reason}.`,
      )
    case 'rawDataDestroyed': {
      const { answers = 0 } = entry.counts
      return sentence(
        by,
        `hat die Rohdaten vernichtet: ${answers} Antworten, fällig seit ${printDay(entry.due, 'de')}. ${entry.reason}.`,
        `destroyed the raw data: ${answers} answers, due since ${printDay(entry.due, 'en')}. ${entry.reason}.`,
      )
    }
    default:
      return entry satisfies never
  }
}
