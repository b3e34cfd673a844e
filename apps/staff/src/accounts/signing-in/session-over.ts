import { frameOf } from '../../layout/frame.ts'
import { show } from '../../layout/show.ts'
import { csrfField } from '../../requests/csrf-field.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffContext } from '../../staff-env.ts'
import { showCodePage } from './show-code-page.ts'
import { signInForm } from './sign-in-form.ts'
import { SignInPage } from './sign-in-page.tsx'

/** Forms in which passwords or codes were typed: they are to be typed again. */
const secret: readonly string[] = [routes.accountPassword.pattern, routes.secondFactor.pattern]

/**
 * A form arrived without a session, or with one that lacks the second factor: the way in, with everything that was typed in tow - but
 * for what is secret.
 */
export async function showSessionOver(c: StaffContext, deps: StaffDeps): Promise<Response> {
  const halfway = c.get('halfway')
  const way = wayBack(c)
  if (halfway) return showCodePage(c, deps, halfway, way, { errors: [], status: 401 })
  const form = await signInForm(deps, way)
  return show(c, SignInPage({ frame: frameOf(c), ...form, login: '', errors: [] }), 401)
}

function wayBack(c: StaffContext) {
  if (secret.includes(c.req.path)) return { returnTo: routes.account.href() }
  const fields = new URLSearchParams(formOf(c))
  fields.delete(csrfField)
  return { returnTo: c.req.path, carried: fields.toString() }
}
