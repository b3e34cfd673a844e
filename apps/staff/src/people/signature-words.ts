import type { UiLanguage } from '@meinungsbild/design'
import { capacityOf, type Signature } from '@meinungsbild/procedure'
import { roleWords } from './role-words.ts'

/** Who signed, and as what: "Petra Vogt, Grünflächenamt" or "Jonas Wieck, Leitung, in Vertretung". */
export function signatureWords(by: Signature, language: UiLanguage): string {
  return `${by.name}, ${officeWords(by, language)}`
}

/** As what somebody signed: the unit or the role, and whether for another. */
export function officeWords(
  by: Pick<Signature, 'role' | 'unit' | 'deputy' | 'for'>,
  language: UiLanguage,
): string {
  const office = by.unit ?? roleWords(by.role, language)
  const capacity = capacityOf(by)?.[language]
  if (capacity === undefined) return office
  return `${office}, ${capacity.slice(0, 1).toLowerCase()}${capacity.slice(1)}`
}
