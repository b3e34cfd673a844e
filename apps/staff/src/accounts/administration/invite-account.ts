import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { mailDomain } from '../../mailing/mail-domain.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffContext } from '../../staff-env.ts'
import { accountFields, factErrors, factsFrom, loginErrors } from './account-fields.ts'
import { administrationTexts } from './administration.texts.ts'
import { NewAccountPage } from './new-account-page.tsx'
import { addressErrors } from './send-link.ts'
import { showLink } from './show-link.ts'

/** A new account without a password, and the link by which its person chooses one. */
export async function inviteAccount(c: StaffContext, deps: StaffDeps): Promise<Response> {
  const texts = textsOf(c, administrationTexts)
  const fields = accountFields(formOf(c))
  const again = (errors: ReturnType<typeof factErrors>) =>
    show(c, NewAccountPage({ frame: frameOf(c), fields, domain: mailDomain(deps), errors }), 422)
  const errors = [
    ...loginErrors(fields, texts),
    ...factErrors(fields, texts),
    ...addressErrors(deps, fields.address, texts),
  ]
  if (errors.length > 0) return again(errors)
  const { account: own } = visitorOf(c)
  const account = {
    id: deps.newId(),
    login: fields.login,
    language: own.language,
    ...factsFrom(fields, undefined),
  }
  const at = deps.now().toISOString()
  const made = await deps.storage.accountAdministration.invite(account, { by: own.id, at })
  if (!made.ok) return again([{ field: 'login', message: texts[made.code] }])
  return showLink(c, deps, account, made.token, fields.address)
}
