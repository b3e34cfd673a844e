import type { XdomeaHistoryLine } from '@meinungsbild/formats'
import { describeEntry, type Entry } from '@meinungsbild/procedure'
import type { DossierEntry } from '@meinungsbild/storage'
import { fromStored } from '../dossier/stored-entries.ts'
import { signatureWords } from '../people/signature-words.ts'

/** Every entry as a line of the history, with its number and hash. */
export function historyOf(stored: readonly DossierEntry[]): readonly XdomeaHistoryLine[] {
  return fromStored(stored).map((entry, index) => {
    const { number = 0, hash = '' } = stored[index] ?? {}
    return {
      actor: signatureWords(entry.by, 'de'),
      at: entry.at,
      action: describeEntry(entry, 'de'),
      remark: `Eintrag ${number}, Prüfsumme (SHA-256) ${hash}`,
      changed: changedBy(entry),
    }
  })
}

/** The metadatum of the file that an entry changes. */
function changedBy(entry: Entry): XdomeaHistoryLine['changed'] {
  switch (entry.kind) {
    case 'dueDateSet':
      return { name: `Frist von Schritt ${entry.step.id}`, to: entry.due }
    case 'stepCompleted':
      return { name: `Stand von Schritt ${entry.step.id}`, to: entry.outcome.title.de }
    case 'documentSaved':
      return { name: `Fassung von ${entry.document.title.de}`, to: String(entry.document.version) }
    case 'initiativeClosed':
      return { name: 'Aufbewahrungsende', to: entry.retentionEnd }
    default:
      return undefined
  }
}
