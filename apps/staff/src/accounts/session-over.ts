import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { csrfField } from '../requests/csrf-token.ts'
import { formOf, type StaffContext } from '../staff-env.ts'
import { SignInPage } from './sign-in-page.tsx'

/** A form arrived without a session: the sign-in, with everything that was typed in tow. */
export function showSessionOver(c: StaffContext): Response | Promise<Response> {
  const fields = new URLSearchParams(formOf(c))
  fields.delete(csrfField)
  const carried = fields.toString()
  return show(
    c,
    SignInPage({ frame: frameOf(c), login: '', errors: [], returnTo: c.req.path, carried }),
    401,
  )
}
