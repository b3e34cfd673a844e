import { routes } from '../../routes.ts'
import { textsOf } from '../../layout/language.ts'
import { localPath } from '../../requests/local-path.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp } from '../../staff-env.ts'
import { accountsTexts } from '../accounts.texts.ts'
import { useCode } from '../second-factor/use-code.ts'
import { beginTry } from './begin-try.ts'
import { openSession } from './open-session.ts'
import { showCodePage } from './show-code-page.ts'
import { signInTexts } from './sign-in.texts.ts'
import { wayOn } from './way-on.ts'

/** The second step of signing in; wrong codes count like wrong passwords. */
export function signInCodeRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.signInCode.pattern, async (c) => {
    const returnTo = localPath(c.req.query('zurueck')) ?? routes.tasks.href()
    const halfway = c.get('halfway')
    if (halfway) return showCodePage(c, deps, halfway, { returnTo })
    return c.redirect(c.get('visitor') ? returnTo : routes.signIn.href({ zurueck: returnTo }), 303)
  })

  app.post(routes.signInCode.pattern, async (c) => {
    const halfway = c.get('halfway')
    const way = wayOn(c)
    if (halfway === undefined) return c.redirect(routes.signIn.href({ zurueck: way.returnTo }), 303)
    const { account } = halfway
    const texts = textsOf(c, signInTexts)
    const again = (message: string, status: 422 | 429) =>
      showCodePage(c, deps, halfway, way, { errors: [{ field: 'code', message }], status })
    const code = (formOf(c).get('code') ?? '').trim()
    if (code === '') return again(texts.codeMissing, 422)
    const started = await beginTry(c, deps, account.login)
    if (started === undefined) return again(textsOf(c, accountsTexts).blocked, 429)
    if (!(await useCode(deps, account, code))) return again(texts.codeWrong, 422)
    await started.succeeded()
    return openSession(c, deps, account, 'two')
  })
}
