import type { StaffDeps } from '../staff-deps.ts'

/** The domain of the house's own e-mails; without a mail server there is none. */
export function mailDomain({ courier }: Pick<StaffDeps, 'courier'>): string | undefined {
  return courier?.configuration.sender.address.split('@')[1]?.toLowerCase()
}
