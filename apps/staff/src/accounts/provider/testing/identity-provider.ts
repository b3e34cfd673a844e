import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { Provider, type Configuration } from 'oidc-provider'
import { memoryAdapters } from './memory-adapter.ts'

/** Whoever signs in at the provider next, and what it says of them. */
type Identity = {
  readonly sub: string
  readonly claims: Readonly<Record<string, unknown>>
  /** How they have signed in there (`amr`). */
  readonly methods?: readonly string[]
  readonly acr?: string
}

/** A real OpenID provider on a port of this machine; it signs in whoever `next` names, without asking. */
export type IdentityProvider = {
  readonly issuer: string
  next: Identity | undefined
  stop(): Promise<void>
}

export const client = { id: 'meinungsbild', secret: 'geheim und lang genug fuer einen Test' }

export async function startIdentityProvider(returnUrl: string): Promise<IdentityProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const known = new Map<string, Identity>()
  const provider = new Provider(issuer, configuration(returnUrl, known))
  const answer = provider.callback()
  const own: IdentityProvider = {
    issuer,
    next: undefined,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  }
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    void settle(provider, own, known, request, response)
  })
  return own
}

/** What a person would do on the pages of the provider: sign in, and agree. */
async function settle(
  provider: Provider,
  { next }: IdentityProvider,
  known: Map<string, Identity>,
  ...exchange: Parameters<Provider['interactionDetails']>
): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(...exchange)
  if (prompt.name === 'login') {
    if (next === undefined) {
      await provider.interactionFinished(...exchange, { error: 'access_denied' })
      return
    }
    known.set(next.sub, next)
    const { sub: accountId, methods = ['pwd'], acr } = next
    const login = { accountId, amr: [...methods], remember: false, ...(acr && { acr }) }
    await provider.interactionFinished(...exchange, { login })
    return
  }
  const grant = new provider.Grant({
    accountId: session?.accountId ?? '',
    clientId: String(params['client_id']),
  })
  grant.addOIDCScope('openid profile')
  await provider.interactionFinished(...exchange, { consent: { grantId: await grant.save() } })
}

function configuration(returnUrl: string, known: ReadonlyMap<string, Identity>): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [returnUrl],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig' }] },
    adapter: memoryAdapters(),
    // Named, or the provider complains on the console.
    ttl: {
      Interaction: 60,
      Session: 60,
      Grant: 60,
      AuthorizationCode: 60,
      AccessToken: 60,
      IdToken: 60,
    },
    cookies: { keys: ['nur fuer Tests'] },
    claims: {
      openid: ['sub', 'amr', 'acr'],
      profile: ['name', 'preferred_username', 'groups', 'department'],
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => Promise.resolve({ sub, ...known.get(sub)?.claims }),
    }),
  }
}
