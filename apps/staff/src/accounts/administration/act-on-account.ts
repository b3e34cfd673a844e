import type { FormError } from '@meinungsbild/design'
import type { Account, AccountRefusal } from '@meinungsbild/storage'
import { notFound } from '../../errors/not-found.ts'
import { textsOf } from '../../layout/language.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffContext } from '../../staff-env.ts'
import { accountFields, factErrors, factsFrom } from './account-fields.ts'
import { administrationTexts } from './administration.texts.ts'
import { addressErrors } from './send-link.ts'
import { showLink } from './show-link.ts'

/** What a page says beside its matter. */
export type Shown = { readonly errors: readonly FormError[]; readonly done: string | undefined }

type Show = (shown: Shown) => Promise<Response>

/** Does to an account what an administrator asks for (field `tun`). */
export async function actOnAccount(
  c: StaffContext,
  deps: StaffDeps,
  page: Show,
): Promise<Response> {
  const { storage } = deps
  const account = await storage.accounts.find(c.req.param('account') ?? '')
  if (account === undefined) return notFound(c)
  const texts = textsOf(c, administrationTexts)
  const again = (errors: readonly FormError[]) => page({ errors, done: undefined })
  const act = { by: visitorOf(c).account.id, at: deps.now().toISOString() }
  const { id } = account
  switch (formOf(c).get('tun')) {
    case 'save':
      return save(c, deps, account, page)
    case 'link':
      return link(account)
    case 'endSession':
      await storage.sessions.endOne(id, formOf(c).get('session') ?? '')
      await storage.accountLog.note({ ...act, account: id, kind: 'sessionsEnded', changes: [] })
      return c.redirect(routes.accountRecord.href({ account: id }, { erledigt: 'beendet' }), 303)
    case 'removeFactors':
      // Whoever sits at somebody's open session must not open their account to the password alone.
      if (id !== act.by) await storage.secondFactors.removeAll(id, act)
      return c.redirect(routes.accountRecord.href({ account: id }, { erledigt: 'faktoren' }), 303)
    case 'endEmergency':
      await storage.accountAdministration.setEmergency(id, false, act)
      return c.redirect(routes.accountRecord.href({ account: id }, { erledigt: 'notzugang' }), 303)
    case 'deactivate': {
      if (id === act.by) return again([{ field: 'confirm', message: texts.notOneself }])
      if (formOf(c).get('confirm') !== 'yes')
        return again([{ field: 'confirm', message: texts.confirmFirst }])
      const done = await storage.accountAdministration.deactivate(id, act)
      return done.ok
        ? c.redirect(routes.accountRecord.href({ account: id }, { erledigt: 'deaktiviert' }), 303)
        : refuse(c, done.code, 'confirm', again)
    }
    case 'reactivate':
      await storage.accountAdministration.reactivate(id, act)
      return link(account)
    default:
      return c.redirect(routes.accountRecord.href({ account: id }), 303)
  }

  async function link(person: Account): Promise<Response> {
    const { address } = accountFields(formOf(c))
    const errors = addressErrors(deps, address, texts)
    if (errors.length > 0) return again(errors)
    const made = await storage.accountLinks.make(id, act)
    if (made === undefined) return c.redirect(routes.accountRecord.href({ account: id }), 303)
    return showLink(c, deps, person, made.token, address)
  }
}

async function save(
  c: StaffContext,
  { storage, now }: StaffDeps,
  account: Account,
  page: Show,
): Promise<Response> {
  const fields = accountFields(formOf(c))
  const { account: self } = visitorOf(c)
  const errors = factErrors(fields, textsOf(c, administrationTexts))
  if (errors.length > 0) return page({ errors, done: undefined })
  // Nobody changes what they themselves may do, whatever the form says.
  const facts = factsFrom(fields, account.id === self.id ? account : undefined)
  const act = { by: self.id, at: now().toISOString() }
  const done = await storage.accountAdministration.change(account.id, facts, act)
  if (!done.ok)
    return refuse(c, done.code, 'administrator', (all) => page({ errors: all, done: undefined }))
  return c.redirect(
    routes.accountRecord.href({ account: account.id }, { erledigt: 'gespeichert' }),
    303,
  )
}

function refuse(
  c: StaffContext,
  code: AccountRefusal,
  field: string,
  again: (errors: readonly FormError[]) => Promise<Response>,
): Promise<Response> {
  if (code === 'unknownAccount') return Promise.resolve(notFound(c))
  return again([{ field, message: textsOf(c, administrationTexts)[code] }])
}
