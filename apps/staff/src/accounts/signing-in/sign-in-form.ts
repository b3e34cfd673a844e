import type { StaffDeps } from '../../staff-deps.ts'
import { passkeyPlace } from '../second-factor/passkey-place.ts'
import type { WayOn } from './way-on.ts'

/** Which ways in the sign-in page offers, and where they lead. */
export type SignInForm = {
  readonly way: WayOn
  /** Name of the identity provider; undefined where the house has none. */
  readonly provider: string | undefined
  readonly onlyProvider: boolean
  readonly withPasskey: boolean
}

export async function signInForm(
  { storage, publicUrl, provider }: StaffDeps,
  way: WayOn,
): Promise<SignInForm> {
  const { onlyProvider } = await storage.settings.signIn()
  return {
    way,
    provider: provider?.name,
    onlyProvider: onlyProvider && provider !== undefined,
    withPasskey: passkeyPlace(publicUrl) !== undefined,
  }
}
