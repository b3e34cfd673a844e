import { textsFor, type FormError } from '@meinungsbild/design'
import { passwordFlaw } from '@meinungsbild/storage'
import { frameOf } from '../../layout/frame.ts'
import { show } from '../../layout/show.ts'
import { sessionCookie } from '../../requests/session-cookie.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { accountsTexts } from '../accounts.texts.ts'
import { countsHere } from '../signing-in/counts-here.ts'
import { LinkOverPage, PasswordLinkPage } from './password-link-page.tsx'

/** Choosing a password by a link that counts once. Looking at it does not spend it: programs that check e-mails do that. */
export function passwordLinkRoutes(app: StaffApp, deps: StaffDeps): void {
  const { accountLinks, sessions } = deps.storage
  const cookie = sessionCookie(deps.publicUrl.startsWith('https:'))
  const now = () => deps.now().toISOString()

  app.get(routes.passwordLink.pattern, (c) => page(c, [], 200))

  app.post(routes.passwordLink.pattern, async (c) => {
    const token = c.req.param('token')
    const found = await accountLinks.find(token, now())
    if (found === undefined) return show(c, LinkOverPage({ frame: frameOf(c) }), 404)
    const { account } = found
    const texts = textsFor(accountsTexts, account.language)
    const next = formOf(c).get('next') ?? ''
    const flaw = passwordFlaw(next, account)
    if (flaw) return page(c, [{ field: 'next', message: texts[flaw] }], 422)
    if (formOf(c).get('repeated') !== next)
      return page(c, [{ field: 'repeated', message: texts.notRepeated }], 422)
    if ((await accountLinks.setPassword(token, next, now())) === undefined)
      return show(c, LinkOverPage({ frame: frameOf(c) }), 404)
    // Whoever else was signed in in this browser is not the person of this link.
    const before = cookie.read(c)
    if (before !== undefined) await sessions.end(before)
    cookie.clear(c)
    return c.redirect(routes.signIn.href({ erledigt: 'passwort' }), 303)
  })

  async function page(c: StaffContext, errors: readonly FormError[], status: 200 | 422) {
    const token = c.req.param('token') ?? ''
    const found = await accountLinks.find(token, now())
    if (found === undefined) return show(c, LinkOverPage({ frame: frameOf(c) }), 404)
    // The person reads their own language, also before they have signed in.
    const frame = { ...frameOf(c), language: found.account.language }
    const provider = deps.provider?.name
    const passwordCounts = provider === undefined || (await countsHere(deps, found.account))
    const props = { frame, ...found, token, provider, passwordCounts, errors }
    return show(c, PasswordLinkPage(props), status)
  }
}
