import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffContext } from '../../staff-env.ts'

/** What this browser was sent to the provider with; it must bring it back. */
export type Flow = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly returnTo: string
  /** The account whose person connects it with their identity; absent where somebody signs in. */
  readonly connects?: string | undefined
  /** The link by which that person has come, if it was one; it is spent with that. */
  readonly link?: string | undefined
}

const flow = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  connects: z.string().optional(),
  link: z.string().optional(),
  endsAt: z.string(),
})

/** Seconds that somebody has for signing in at the provider. */
const lifetime = 600
const purpose = 'sign-in by provider'

/**
 * The cookie of a sign-in under way: sealed, short-lived, taken away when it is read. It comes along from the provider's page, which
 * the session's cookie (`Strict`) would not.
 */
export function flowCookie(deps: StaffDeps) {
  const https = deps.publicUrl.startsWith('https:')
  const name = https ? '__Host-anmeldung' : 'anmeldung'
  const attributes = { path: '/', httpOnly: true, sameSite: 'Lax', secure: https } as const
  const { seal, open } = deps.insideKey.sealFor(purpose)
  const after = (seconds: number) => new Date(deps.now().getTime() + seconds * 1_000).toISOString()

  return {
    write(c: StaffContext, begun: Flow): void {
      const sealed = seal(JSON.stringify({ ...begun, endsAt: after(lifetime) }), name)
      setCookie(c, name, sealed, { ...attributes, maxAge: lifetime })
    },

    take(c: StaffContext): Flow | undefined {
      const opened = open(getCookie(c, name) ?? '', name)
      deleteCookie(c, name, attributes)
      if (opened === undefined) return undefined
      const { endsAt, ...begun } = flow.parse(JSON.parse(opened))
      return endsAt > after(0) ? begun : undefined
    },
  }
}
