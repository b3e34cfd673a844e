import type { Bilingual } from './bilingual.ts'

/**
 * What somebody is in an initiative: Leitung, Pressestelle, unterstützende Stelle, Datenschutzbeauftragte/r (DSB),
 * Statistikstelle. A model uses some or all of them.
 */
export const roles = [
  'leadership',
  'pressOffice',
  'supportingUnit',
  'dataProtectionOfficer',
  'statisticsOffice',
] as const

export type Role = (typeof roles)[number]

/** Who signs an entry: somebody in a role, or the system itself, which deletes by rule. */
export const signedRoles = [...roles, 'system'] as const

export type SignedRole = (typeof signedRoles)[number]

const titles: Readonly<Record<SignedRole, Bilingual>> = {
  leadership: { de: 'Leitung', en: 'Leadership' },
  pressOffice: { de: 'Pressestelle', en: 'Press office' },
  supportingUnit: { de: 'Unterstützende Stelle', en: 'Supporting unit' },
  dataProtectionOfficer: { de: 'Datenschutz', en: 'Data protection officer' },
  statisticsOffice: { de: 'Statistikstelle', en: 'Statistics office' },
  system: { de: 'selbsttätig', en: 'by itself' },
}

/** The role's name as staff read it. */
export function roleTitle(role: SignedRole): Bilingual {
  return titles[role]
}
