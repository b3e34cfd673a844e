import { loadAll } from '../../dossier/load-all.ts'
import { justDone } from '../../documents/just-done.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { pageField } from '../../layout/page-links.tsx'
import { pageOf } from '../../layout/page-of.ts'
import { show } from '../../layout/show.ts'
import { mailDomain } from '../../mailing/mail-domain.ts'
import { routes } from '../../routes.ts'
import { searchField } from '../../search/search-field.ts'
import { administratorsOnly } from '../../settings/administrators-only.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { accountFields, fieldsOf } from './account-fields.ts'
import { AccountLogPage } from './account-log-page.tsx'
import { AccountRecordPage } from './account-record-page.tsx'
import { AccountsPage } from './accounts-page.tsx'
import { actOnAccount, type Shown } from './act-on-account.ts'
import { administrationTexts } from './administration.texts.ts'
import { inviteAccount } from './invite-account.ts'
import { NewAccountPage } from './new-account-page.tsx'
import { searchRecords } from './search-records.ts'

/** Accounts as administrators keep them: list, invitation, changes, end, and the log of all that. */
export function accountAdministrationRoutes(app: StaffApp, deps: StaffDeps): void {
  const { accountRecords, newAccount, accountRecord, accountLog } = routes
  const { accountAdministration, accountLog: log } = deps.storage
  administratorsOnly(app, [accountRecords, newAccount, accountRecord, accountLog])

  app.get(accountRecords.pattern, async (c) => {
    const query = (c.req.query(searchField) ?? '').trim()
    const found = searchRecords(await accountAdministration.records(), query)
    const list = pageOf(found, c.req.query(pageField))
    return show(c, AccountsPage({ frame: frameOf(c), query, list }))
  })

  app.get(accountLog.pattern, async (c) => {
    const list = pageOf(await log.lines(), c.req.query(pageField))
    return show(c, AccountLogPage({ frame: frameOf(c), list, names: await names() }))
  })

  app.get(newAccount.pattern, (c) => {
    const fields = accountFields(new URLSearchParams())
    const domain = mailDomain(deps)
    return show(c, NewAccountPage({ frame: frameOf(c), fields, domain, errors: [] }))
  })

  app.post(newAccount.pattern, (c) => inviteAccount(c, deps))

  app.get(accountRecord.pattern, async (c) => {
    const texts = textsOf(c, administrationTexts)
    const done = justDone(c, {
      gespeichert: texts.saved,
      deaktiviert: texts.wasDeactivated,
      beendet: texts.sessionEnded,
      faktoren: texts.factorsGone,
      notzugang: texts.emergencyOver,
    })
    return page(c, { errors: [], done })
  })

  app.post(accountRecord.pattern, (c) =>
    actOnAccount(c, deps, (shown) => page(c, shown, accountFields(formOf(c)))),
  )

  async function page(c: StaffContext, { errors, done }: Shown, typed = accountFields(formOf(c))) {
    const records = await accountAdministration.records()
    const record = records.find(({ account }) => account.id === c.req.param('account'))
    if (record === undefined) return notFound(c)
    const { id } = record.account
    const now = deps.now().toISOString()
    const initiatives = (await loadAll(deps.storage))
      .filter(({ state }) => state.status === 'running')
      .filter(({ state }) => state.participants.some(({ account }) => account === id))
      .map((each) => ({ id: each.id, title: each.state.initiative?.title ?? each.id }))
    const isChange = formOf(c).get('tun') === 'save'
    const kept = fieldsOf(record.account)
    // Their own rights stand in no field, and other forms of the page send no facts.
    const { login, roles, deputy, administrator } = visitorOf(c).account.id === id ? kept : typed
    const fields = isChange
      ? { ...typed, login, roles, deputy, administrator }
      : { ...kept, address: typed.address }
    return show(
      c,
      AccountRecordPage({
        frame: frameOf(c),
        record,
        fields,
        domain: mailDomain(deps),
        log: await log.lines(id),
        names: await names(),
        initiatives,
        factors: await deps.storage.secondFactors.of(id),
        provider: deps.provider?.name,
        sessions: await deps.storage.sessions.of(id, now),
        own: deps.storage.sessions.idOf(visitorOf(c).sessionToken),
        now,
        errors,
        done,
      }),
      errors.length > 0 ? 422 : 200,
    )
  }

  async function names(): Promise<ReadonlyMap<string, string>> {
    return new Map((await deps.storage.accounts.list()).map(({ id, name }) => [id, name]))
  }
}
