import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp } from '../../staff-env.ts'
import { accountOfPasskey, signInOptions } from '../second-factor/passkey-answers.ts'
import { passkeyPlace } from '../second-factor/passkey-place.ts'
import { countsHere } from './counts-here.ts'
import { openSession } from './open-session.ts'
import { showCodePage } from './show-code-page.ts'
import { signInForm } from './sign-in-form.ts'
import { SignInPage } from './sign-in-page.tsx'
import { signInTexts } from './sign-in.texts.ts'
import { wayOn } from './way-on.ts'

/** Signing in by a passkey: the device asks its person for a finger, a face or a PIN, so that it is two factors in one. */
export function signInPasskeyRoutes(app: StaffApp, deps: StaffDeps): void {
  const place = passkeyPlace(deps.publicUrl)

  app.post(routes.signInPasskeyOptions.pattern, async (c) =>
    place === undefined ? notFound(c) : c.json(await signInOptions(deps, place)),
  )

  app.post(routes.signInPasskey.pattern, async (c) => {
    if (place === undefined) return notFound(c)
    const account = await accountOfPasskey(deps, place, formOf(c).get('answer') ?? '')
    const halfway = c.get('halfway')
    const isExpected = halfway === undefined || halfway.account.id === account?.id
    if (account !== undefined && isExpected && (await countsHere(deps, account)))
      return openSession(c, deps, account, 'two')
    const errors = [{ field: 'passkey', message: textsOf(c, signInTexts).passkeyRefused }]
    if (halfway) return showCodePage(c, deps, halfway, wayOn(c), { errors, status: 422 })
    const form = await signInForm(deps, wayOn(c))
    return show(c, SignInPage({ frame: frameOf(c), ...form, login: '', errors }), 422)
  })
}
