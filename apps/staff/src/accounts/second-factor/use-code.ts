import type { Account } from '@meinungsbild/storage'
import type { StaffDeps } from '../../staff-deps.ts'
import { recoveryCodeHash } from './recovery-codes.ts'
import { openTotpSecret } from './sealed-totp.ts'
import { totpStep } from './totp.ts'

/** Whether what somebody typed is a one-time code of now or a recovery code of the account; it is spent with that. */
export async function useCode(deps: StaffDeps, account: Account, typed: string): Promise<boolean> {
  const { secondFactors } = deps.storage
  const digits = typed.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) {
    const at = deps.now().toISOString()
    return secondFactors.useRecoveryCode(account.id, recoveryCodeHash(typed), at)
  }
  const sealed = await secondFactors.sealedTotp(account.id)
  const secret = sealed === undefined ? undefined : openTotpSecret(deps, sealed, account.id)
  if (secret === undefined) return false
  const step = totpStep(secret, digits, deps.now().getTime())
  return step !== undefined && secondFactors.useTotpStep(account.id, step)
}
