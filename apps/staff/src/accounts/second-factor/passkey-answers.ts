import { createHash } from 'node:crypto'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { Account, KnownPasskey } from '@meinungsbild/storage'
import { z } from 'zod'
import type { StaffDeps } from '../../staff-deps.ts'
import type { PasskeyPlace } from './passkey-place.ts'

/** Loaded when somebody first asks for a passkey: it takes a third of a second and 26 MB, and many houses never do. */
const library = () => import('@simplewebauthn/server')

/** How long a browser waits for its person, in milliseconds. */
const timeout = 120_000

/** EdDSA, ES256 and RS256, which all devices know. Named here, since the library would try out others that Node has not settled yet. */
const supportedAlgorithmIDs = [-8, -7, -257]

const frame = z.looseObject({
  id: z.string().min(1),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string() }),
})

const registration = z.custom<RegistrationResponseJSON>((value) => frame.safeParse(value).success)
const authentication = z.custom<AuthenticationResponseJSON>(
  (value) => frame.safeParse(value).success,
)

/** What a browser makes a passkey from: kept on the device, used only by whoever proves to it who they are. */
export async function registrationOptions(
  { storage, now }: StaffDeps,
  { domain }: PasskeyPlace,
  account: Account,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { passkeys } = await storage.secondFactors.of(account.id)
  const challenge = await storage.passkeys.challenge(account.id, now().toISOString())
  const { generateRegistrationOptions } = await library()
  return generateRegistrationOptions({
    rpName: 'Meinungsbild',
    rpID: domain,
    userID: userHandle(account.id),
    userName: account.login,
    userDisplayName: account.name,
    challenge: bytesOf(challenge),
    timeout,
    attestationType: 'none',
    supportedAlgorithmIDs,
    excludeCredentials: passkeys.map(({ credential }) => ({ id: credential })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** What somebody who signs in is asked to sign, by whatever passkey their device has for this place. */
export async function signInOptions(
  { storage, now }: StaffDeps,
  { domain }: PasskeyPlace,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const challenge = await storage.passkeys.challenge('', now().toISOString())
  const { generateAuthenticationOptions } = await library()
  return generateAuthenticationOptions({
    rpID: domain,
    challenge: bytesOf(challenge),
    timeout,
    userVerification: 'required',
  })
}

/** The passkey that a browser has made, if it signed what it was asked to; undefined for anything else. */
export async function newPasskeyFrom(
  { storage, now }: StaffDeps,
  { domain, origin }: PasskeyPlace,
  account: Account,
  answer: string,
): Promise<Omit<KnownPasskey, 'account'> | undefined> {
  const response = registration.safeParse(parsed(answer)).data
  if (response === undefined) return undefined
  const { verifyRegistrationResponse } = await library()
  const verified = await orRefused(
    verifyRegistrationResponse({
      response,
      expectedChallenge: (challenge) =>
        storage.passkeys.useChallenge(challenge, account.id, now().toISOString()),
      expectedOrigin: origin,
      expectedRPID: domain,
      requireUserVerification: true,
      supportedAlgorithmIDs,
    }),
  )
  if (verified?.verified !== true) return undefined
  const { id, publicKey, counter } = verified.registrationInfo.credential
  return { credential: id, publicKey, counter }
}

/** Whose passkey has signed what was asked for; undefined if nobody's has. */
export async function accountOfPasskey(
  { storage, now }: StaffDeps,
  { domain, origin }: PasskeyPlace,
  answer: string,
): Promise<Account | undefined> {
  const response = authentication.safeParse(parsed(answer)).data
  const known = response && (await storage.passkeys.find(response.id))
  if (response === undefined || known === undefined) return undefined
  const { verifyAuthenticationResponse } = await library()
  const verified = await orRefused(
    verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) =>
        storage.passkeys.useChallenge(challenge, '', now().toISOString()),
      expectedOrigin: origin,
      expectedRPID: domain,
      requireUserVerification: true,
      credential: {
        id: known.credential,
        publicKey: new Uint8Array(known.publicKey),
        counter: known.counter,
      },
    }),
  )
  if (verified?.verified !== true) return undefined
  const handle = Buffer.from(userHandle(known.account)).toString('base64url')
  if (response.response.userHandle !== handle) return undefined
  await storage.passkeys.noteCounter(known.credential, verified.authenticationInfo.newCounter)
  const account = await storage.accounts.find(known.account)
  return account?.deactivatedAt === undefined ? account : undefined
}

/** What a device keeps in the place of a name: tells nothing of its person. */
function userHandle(account: string) {
  return new Uint8Array(createHash('sha256').update(`passkey ${account}`).digest())
}

function bytesOf(challenge: string) {
  return new Uint8Array(Buffer.from(challenge, 'base64url'))
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer)
  } catch {
    return undefined
  }
}

/** The library says with an exception what is wrong with an answer; here that is no broken promise, but an answer that does not count. */
async function orRefused<Verified>(verifying: Promise<Verified>): Promise<Verified | undefined> {
  try {
    return await verifying
  } catch {
    return undefined
  }
}
