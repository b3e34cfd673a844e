import type { UiLanguage } from '@meinungsbild/design'
import type { Signature } from '@meinungsbild/procedure'
import { roleWords } from './role-words.ts'

/** Who signed, and as what: "Petra Vogt, Grünflächenamt" or "Jonas Wieck, Leitung, in Vertretung". */
export function signatureWords(by: Signature, language: UiLanguage): string {
  return `${by.name}, ${officeWords(by, language)}`
}

/** As what somebody signed: the unit or the role, and whether in deputy. */
export function officeWords(
  { role, unit, deputy }: Pick<Signature, 'role' | 'unit' | 'deputy'>,
  language: UiLanguage,
): string {
  const office = unit ?? roleWords(role, language)
  return deputy ? `${office}, ${language === 'de' ? 'in Vertretung' : 'as deputy'}` : office
}
