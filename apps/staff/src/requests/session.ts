import type { MiddlewareHandler } from 'hono'
import { mayStandInFor } from '../absences/standing-in.ts'
import { lackingProof } from '../accounts/second-factor/lacking-proof.ts'
import { showSessionOver } from '../accounts/signing-in/session-over.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffEnv } from '../staff-env.ts'
import { sessionCookie } from './session-cookie.ts'

/**
 * What can be reached without a session: signing out of one that has ended is no error, and whoever cannot sign in must be
 * able to say why.
 */
const open: readonly string[] = [
  routes.signIn.pattern,
  routes.signInCode.pattern,
  routes.signInPasskey.pattern,
  routes.signInPasskeyOptions.pattern,
  routes.signInProvider.pattern,
  routes.signInProviderReturn.pattern,
  routes.signOut.pattern,
  routes.accessibility.pattern,
  routes.reportBarrier.pattern,
]

/** Whoever is not signed in is led to the sign-in and from there back; what was typed meanwhile is carried along. */
export function session(deps: StaffDeps): MiddlewareHandler<StaffEnv> {
  const cookie = sessionCookie(deps.publicUrl.startsWith('https:'))
  return async function sessionRequired(c, next) {
    const sessionToken = cookie.read(c)
    const found =
      sessionToken && (await deps.storage.sessions.find(sessionToken, deps.now().toISOString()))
    const account = found && (await deps.storage.accounts.find(found.account))
    if (account && account.deactivatedAt === undefined) {
      const lacking = await lackingProof(deps, account, found.proof)
      if (lacking !== 'factor') {
        const { csrfToken, absence } = found
        const standingIn =
          absence && (await mayStandInFor(deps, account.id)).find(({ id }) => id === absence)
        c.set('visitor', {
          account,
          csrfToken,
          sessionToken,
          mustEnrol: lacking === 'enrolment',
          ...(standingIn && { standingIn }),
        })
        return next()
      }
      c.set('halfway', { account, sessionToken })
    }
    if (open.includes(c.req.path)) return next()
    if (c.req.method === 'POST') return showSessionOver(c, deps)
    const { pathname, search } = new URL(c.req.url)
    const query = pathname === '/' ? undefined : { zurueck: pathname + search }
    const way = c.get('halfway') ? routes.signInCode : routes.signIn
    return c.redirect(way.href(query), 303)
  }
}
