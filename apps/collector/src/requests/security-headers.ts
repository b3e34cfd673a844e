import type { Context, MiddlewareHandler } from 'hono'

type Headers = Readonly<Record<string, string>>

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
]

/**
 * What a browser may do with a citizen's page: load from this host only, run this host's own script files, be framed by nobody.
 * The referrer policy is `same-origin`, not `no-referrer`: under the latter browsers send `Origin: null` with our own forms.
 */
const forAll: Headers = {
  'content-security-policy': policy.join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

const forHttps: Headers = {
  ...forAll,
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
}

const variable = 'securityHeaders'
const sentWithThem = new WeakSet<Response>()

/** Puts them on every response that `send` has not sent already. */
export function securityHeaders(https: boolean): MiddlewareHandler {
  const headers = https ? forHttps : forAll
  return async function withSecurityHeaders(c, next) {
    c.set(variable, headers)
    await next()
    if (sentWithThem.has(c.res)) return
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  }
}

type Sent = { readonly status?: number; readonly headers: Headers }

/** Sends what many ask for: headers that go out as they are written cost a third of those that are set one by one. */
export function send(c: Context, body: BodyInit | null, { status = 200, headers }: Sent): Response {
  const always: Headers | undefined = c.get(variable)
  const response = new Response(body, { status, headers: { ...always, ...headers } })
  if (always !== undefined) sentWithThem.add(response)
  return response
}
