import type { Configuration } from 'openid-client'
import type { Claims } from './person-from-claims.ts'
import type { ProviderConfiguration } from './provider-configuration.ts'

/** Loaded when somebody first signs in that way. */
const library = () => import('openid-client')

/** What is known on both sides of the way to the provider and back, and must be told to nobody. */
type FlowSecrets = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** An answer of the provider, or a word for the log why there is none. */
type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string }

/**
 * The identity provider of the house. Nothing else than its issuer is ever called, and what the issuer itself names as its
 * addresses.
 */
export type Provider = {
  readonly configuration: ProviderConfiguration
  readonly name: string
  /** Where to send the browser: authorization code with PKCE (RFC 7636), state and nonce. */
  begin(returnUrl: string): Promise<Answered<{ readonly url: URL; readonly secrets: FlowSecrets }>>
  /** What it says of whoever comes back at `arrival`, checked: issuer, audience, signature, nonce, state. */
  finish(arrival: URL, secrets: FlowSecrets): Promise<Answered<Claims>>
}

/** Seconds that the provider has to answer. */
const patience = 10

export function openProvider(configuration: ProviderConfiguration): Provider {
  const { name, scope, strongClasses } = configuration
  let found: Promise<Configuration> | undefined

  /** Asked once, and again where the answer failed. */
  function discovered(): Promise<Configuration> {
    found ??= discover(configuration).catch((error: unknown) => {
      found = undefined
      throw error
    })
    return found
  }

  return {
    configuration,
    name,

    begin: (returnUrl) =>
      answered(async () => {
        const client = await library()
        const config = await discovered()
        const verifier = client.randomPKCECodeVerifier()
        const secrets = { state: client.randomState(), nonce: client.randomNonce(), verifier }
        const url = client.buildAuthorizationUrl(config, {
          redirect_uri: returnUrl,
          scope,
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          state: secrets.state,
          nonce: secrets.nonce,
          ...(strongClasses.length > 0 && { acr_values: strongClasses.join(' ') }),
        })
        return { url, secrets }
      }),

    finish: (arrival, { state, nonce, verifier }) =>
      answered(async () => {
        const { authorizationCodeGrant, fetchUserInfo } = await library()
        const config = await discovered()
        const tokens = await authorizationCodeGrant(config, arrival, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (claims === undefined) throw new Error('The provider has sent no ID token.')
        if (config.serverMetadata().userinfo_endpoint === undefined) return claims
        // Many providers keep the ID token small and say the rest only when asked. How somebody signed in stands in the token.
        return { ...(await fetchUserInfo(config, tokens.access_token, claims.sub)), ...claims }
      }),
  }
}

/** Whether the provider answers as one; what was wrong in a few words, undefined where all went well. */
export async function greetProvider(
  configuration: ProviderConfiguration,
): Promise<string | undefined> {
  const said = await answered(() => discover(configuration))
  return said.ok ? undefined : said.reason
}

async function discover(configuration: ProviderConfiguration): Promise<Configuration> {
  const { allowInsecureRequests, discovery } = await library()
  const { issuer, clientId, clientSecret } = configuration
  const isPlain = issuer.startsWith('http:')
  return discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: patience,
    ...(isPlain && { execute: [allowInsecureRequests] }),
  })
}

/** Lines, providers and browsers fail; that is no broken promise of ours. What goes on names nobody. */
async function answered<Value>(work: () => Promise<Value>): Promise<Answered<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

/** The code of an error and of what lies behind it; of lines that failed, which often have none, their words. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.message
  return error.cause instanceof Error ? `${code}: ${reasonOf(error.cause)}` : code
}
