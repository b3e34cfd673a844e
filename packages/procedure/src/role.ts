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

const titles: Readonly<Record<Role, Bilingual>> = {
  leadership: { de: 'Leitung', en: 'Leadership' },
  pressOffice: { de: 'Pressestelle', en: 'Press office' },
  supportingUnit: { de: 'Unterstützende Stelle', en: 'Supporting unit' },
  dataProtectionOfficer: { de: 'Datenschutz', en: 'Data protection officer' },
  statisticsOffice: { de: 'Statistikstelle', en: 'Statistics office' },
}

/** The role's name as staff read it. */
export function roleTitle(role: Role): Bilingual {
  return titles[role]
}
