import type { UiLanguage } from '@meinungsbild/design'
import { roleTitle, type SignedRole } from '@meinungsbild/procedure'

const dataProtection = { de: 'Datenschutz', en: 'Data protection' } as const

/** A role where a person's name stands beside it: the office, so that it fits every person. */
export function roleWords(role: SignedRole, language: UiLanguage): string {
  return role === 'dataProtectionOfficer' ? dataProtection[language] : roleTitle(role)[language]
}
