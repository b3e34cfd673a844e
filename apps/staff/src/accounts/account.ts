import type { FormError } from '@meinungsbild/design'
import { passwordFlaw } from '@meinungsbild/storage'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { AccountPage } from './account-page.tsx'
import { accountsTexts } from './accounts.texts.ts'
import { currentPasswordFlaw } from './current-password.ts'

/** The own account: language and password. */
export function accountRoutes(app: StaffApp, deps: StaffDeps): void {
  const { sessions } = deps.storage

  app.get(routes.account.pattern, (c) => {
    const done = c.req.query('erledigt')
    const known = done === 'password' || done === 'language' || done === 'sessions'
    return page(c, [], known ? done : undefined)
  })

  app.post(routes.accountSessions.pattern, async (c) => {
    const { account, sessionToken } = visitorOf(c)
    const session = formOf(c).get('session')
    if (session === null) await sessions.endOthers(account.id, sessionToken)
    else await sessions.endOne(account.id, session)
    return c.redirect(routes.account.href({ erledigt: 'sessions' }), 303)
  })

  app.post(routes.accountLanguage.pattern, async (c) => {
    const language = formOf(c).get('language') === 'en' ? 'en' : 'de'
    await deps.storage.accounts.setLanguage(visitorOf(c).account.id, language)
    return c.redirect(routes.account.href({ erledigt: 'language' }), 303)
  })

  app.post(routes.accountPassword.pattern, async (c) => {
    const { account, sessionToken } = visitorOf(c)
    const errors = await passwordErrors(c, deps)
    if (errors.length > 0) return page(c, errors, undefined)
    await deps.storage.accounts.setPassword(account.id, formOf(c).get('next') ?? '')
    await deps.storage.sessions.endOthers(account.id, sessionToken)
    return c.redirect(routes.account.href({ erledigt: 'password' }), 303)
  })

  async function page(
    c: StaffContext,
    errors: readonly FormError[],
    done: 'password' | 'language' | 'sessions' | undefined,
  ) {
    const { account, sessionToken } = visitorOf(c)
    const open = await sessions.of(account.id, deps.now().toISOString())
    const own = sessions.idOf(sessionToken)
    const log = await deps.storage.accountLog.lines(account.id)
    const names = new Map((await deps.storage.accounts.list()).map(({ id, name }) => [id, name]))
    const hasPassword = await deps.storage.accounts.hasPassword(account.id)
    const connected = await deps.storage.providerIdentities.of(account.id)
    const provider = connected === undefined ? deps.provider?.name : undefined
    const shown = { account, hasPassword, provider, sessions: open, own, log, names, errors, done }
    const props = { frame: frameOf(c), ...shown }
    return show(c, AccountPage(props), errors.length > 0 ? 422 : 200)
  }
}

async function passwordErrors(c: StaffContext, deps: StaffDeps): Promise<readonly FormError[]> {
  const flaw = await currentPasswordFlaw(c, deps, formOf(c).get('current') ?? '')
  if (flaw !== undefined) return [{ field: 'current', message: flaw }]
  const texts = textsOf(c, accountsTexts)
  const next = formOf(c).get('next') ?? ''
  const nextFlaw = passwordFlaw(next, visitorOf(c).account)
  if (nextFlaw) return [{ field: 'next', message: texts[nextFlaw] }]
  const repeated = formOf(c).get('repeated') === next
  return repeated ? [] : [{ field: 'repeated', message: texts.notRepeated }]
}
