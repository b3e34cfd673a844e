import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { csrfField } from '../requests/csrf-field.ts'
import { routes } from '../routes.ts'
import { formOf, type StaffContext } from '../staff-env.ts'
import { SignInPage } from './sign-in-page.tsx'

/** A form arrived without a session: the sign-in, with everything that was typed in tow - but for passwords. */
export function showSessionOver(c: StaffContext): Response | Promise<Response> {
  const frame = frameOf(c)
  if (c.req.path === routes.accountPassword.pattern) {
    const returnTo = routes.account.href()
    return show(c, SignInPage({ frame, login: '', errors: [], returnTo }), 401)
  }
  const fields = new URLSearchParams(formOf(c))
  fields.delete(csrfField)
  const carried = fields.toString()
  return show(c, SignInPage({ frame, login: '', errors: [], returnTo: c.req.path, carried }), 401)
}
