import type { Role } from '../../role.ts'

/** Who there is in a small town hall; the statistics office is not. */
export const shortRoles: readonly Role[] = [
  'leadership',
  'pressOffice',
  'supportingUnit',
  'dataProtectionOfficer',
]
