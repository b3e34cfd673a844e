import type { FormError } from '@meinungsbild/design'
import { hasSecondFactor } from '@meinungsbild/storage'
import { justDone } from '../../documents/just-done.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { localPath } from '../../requests/local-path.ts'
import { sessionCookie } from '../../requests/session-cookie.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { accountsTexts } from '../accounts.texts.ts'
import { beginTry } from './begin-try.ts'
import { countsHere } from './counts-here.ts'
import { beginSession, openSession } from './open-session.ts'
import { showCodePage } from './show-code-page.ts'
import { signInForm } from './sign-in-form.ts'
import { SignInPage } from './sign-in-page.tsx'
import { wayOn } from './way-on.ts'

/** Sign-in by password, and sign-out. */
export function signInRoutes(app: StaffApp, deps: StaffDeps): void {
  const cookie = sessionCookie(deps.publicUrl.startsWith('https:'))

  app.get(routes.signIn.pattern, async (c) => {
    const returnTo = localPath(c.req.query('zurueck')) ?? routes.tasks.href()
    if (c.get('visitor')) return c.redirect(returnTo, 303)
    const done = justDone(c, { passwort: textsOf(c, accountsTexts).passwordChosen })
    const form = await signInForm(deps, { returnTo })
    return show(c, SignInPage({ frame: frameOf(c), ...form, login: '', errors: [], done }))
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

    const { accounts, secondFactors } = deps.storage
    const started = await beginTry(c, deps, login)
    if (started === undefined) return again(c, [{ field: 'login', message: texts.blocked }], 429)
    const account = await accounts.check(login, password)
    // Whose password does not count here is told the same as whose is wrong.
    if (account === undefined || !(await countsHere(deps, account)))
      return again(c, [{ field: 'login', message: texts.wrong }], 422)

    if (!hasSecondFactor(await secondFactors.of(account.id))) {
      await started.succeeded()
      return openSession(c, deps, account, 'one')
    }
    await started.passed()
    const sessionToken = await beginSession(c, deps, account, 'one')
    return showCodePage(c, deps, { account, sessionToken }, wayOn(c))
  })

  app.post(routes.signOut.pattern, async (c) => {
    const { sessionToken } = c.get('visitor') ?? c.get('halfway') ?? {}
    if (sessionToken !== undefined) await deps.storage.sessions.end(sessionToken)
    cookie.clear(c)
    return c.redirect(routes.signIn.href(), 303)
  })

  async function again(c: StaffContext, errors: readonly FormError[], status: 422 | 429) {
    const login = formOf(c).get('login') ?? ''
    const form = await signInForm(deps, wayOn(c))
    return show(c, SignInPage({ frame: frameOf(c), ...form, login, errors }), status)
  }
}
