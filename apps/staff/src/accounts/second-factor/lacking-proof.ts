import {
  hasSecondFactor,
  needsSecondFactor,
  type Account,
  type SessionProof,
} from '@meinungsbild/storage'
import type { StaffDeps } from '../../staff-deps.ts'

/**
 * What a session lacks by what holds now, not by what held when it began: the second factor that its person has, or one that the
 * house asks for and the person has not set up yet.
 */
export async function lackingProof(
  { storage }: Pick<StaffDeps, 'storage'>,
  account: Account,
  proof: SessionProof,
): Promise<'nothing' | 'factor' | 'enrolment'> {
  if (proof === 'two') return 'nothing'
  if (hasSecondFactor(await storage.secondFactors.of(account.id))) return 'factor'
  return needsSecondFactor(await storage.settings.signIn(), account) ? 'enrolment' : 'nothing'
}
