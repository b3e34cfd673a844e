import type { SignInTry } from '@meinungsbild/storage'
import type { BackgroundJob } from '../../background/background-work.ts'
import { clientAddress } from '../../requests/client-address.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffContext } from '../../staff-env.ts'

const purpose = 'failed sign-ins'
const fiveMinutes = 5 * 60 * 1000

/** Whether somebody may try to show that a login is theirs; undefined where it or their address has failed too often of late. */
export function beginTry(
  c: StaffContext,
  { storage, insideKey, now }: Pick<StaffDeps, 'storage' | 'insideKey' | 'now'>,
  login: string,
): Promise<SignInTry | undefined> {
  return storage.signInAttempts.begin({
    login,
    address: clientAddress(c),
    at: now().toISOString(),
    hide: insideKey.hashFor(purpose),
  })
}

/** Nothing of a failed sign-in is kept longer than it blocks somebody, but for some minutes. */
export function regularForgettingOfTries({
  storage,
  now,
}: Pick<StaffDeps, 'storage' | 'now'>): BackgroundJob {
  return {
    name: 'The forgetting of failed sign-ins',
    every: fiveMinutes,
    atOnce: true,
    work: () => storage.signInAttempts.forgetEnded(now().toISOString()),
  }
}
