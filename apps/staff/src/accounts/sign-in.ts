import type { FormError } from '@meinungsbild/design'
import { justDone } from '../documents/just-done.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { clientAddress } from '../requests/client-address.ts'
import { localPath } from '../requests/local-path.ts'
import { sessionCookie } from '../requests/session-cookie.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { accountsTexts } from './accounts.texts.ts'
import { deviceOf } from './device.ts'
import { ResumePage } from './resume-page.tsx'
import { SignInPage } from './sign-in-page.tsx'

/** Sign-in and sign-out. */
export function signInRoutes(app: StaffApp, deps: StaffDeps): void {
  const cookie = sessionCookie(deps.publicUrl.startsWith('https:'))

  app.get(routes.signIn.pattern, (c) => {
    const returnTo = localPath(c.req.query('zurueck')) ?? routes.tasks.href()
    if (c.get('visitor')) return c.redirect(returnTo, 303)
    const done = justDone(c, { passwort: textsOf(c, accountsTexts).passwordChosen })
    return show(c, SignInPage({ frame: frameOf(c), login: '', errors: [], returnTo, done }))
  })

  app.post(routes.signIn.pattern, async (c) => {
    const login = formOf(c).get('login') ?? ''
    const password = formOf(c).get('password') ?? ''
    const texts = textsOf(c, accountsTexts)
    const errors: readonly FormError[] = [
      ...(login.trim() === '' ? [{ field: 'login', message: texts.loginMissing }] : []),
      ...(password === '' ? [{ field: 'password', message: texts.passwordMissing }] : []),
    ]
    if (errors.length > 0) return again(c, errors, 422)

    const attempt = { login, address: clientAddress(c), at: deps.now().toISOString() }
    const { signInAttempts, accounts, sessions } = deps.storage
    if (!(await signInAttempts.begin(attempt))) {
      return again(c, [{ field: 'login', message: texts.blocked }], 429)
    }
    const account = await accounts.check(login, password)
    if (!account) return again(c, [{ field: 'login', message: texts.wrong }], 422)
    await signInAttempts.succeeded(attempt)

    const before = c.get('visitor')
    if (before) await sessions.end(before.sessionToken)
    const { token } = await sessions.start(
      account.id,
      attempt.at,
      deviceOf(c.req.header('user-agent')),
    )
    cookie.write(c, token)
    const { returnTo, carried } = wayOn(c)
    if (carried === undefined) return c.redirect(returnTo, 303)
    const session = await sessions.find(token, attempt.at)
    c.set('visitor', { account, csrfToken: session?.csrfToken ?? '', sessionToken: token })
    return show(c, ResumePage({ frame: frameOf(c), action: returnTo, carried }))
  })

  app.post(routes.signOut.pattern, async (c) => {
    const visitor = c.get('visitor')
    if (visitor) await deps.storage.sessions.end(visitor.sessionToken)
    cookie.clear(c)
    return c.redirect(routes.signIn.href(), 303)
  })
}

function again(c: StaffContext, errors: readonly FormError[], status: 422 | 429) {
  const login = formOf(c).get('login') ?? ''
  return show(c, SignInPage({ frame: frameOf(c), login, errors, ...wayOn(c) }), status)
}

/** Where the form said to go on, if that is a place in this house, and what it carries along. */
function wayOn(c: StaffContext): { readonly returnTo: string; readonly carried?: string } {
  const returnTo = localPath(formOf(c).get('zurueck')) ?? routes.tasks.href()
  const carried = formOf(c).get('eingaben')
  return carried === null ? { returnTo } : { returnTo, carried }
}
