import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show, type PageStatus } from '../../layout/show.ts'
import { localPath } from '../../requests/local-path.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp, StaffContext } from '../../staff-env.ts'
import { LinkOverPage } from '../links/password-link-page.tsx'
import { beginSession } from '../signing-in/open-session.ts'
import { accountOfIdentity } from './account-of-identity.ts'
import { flowCookie, type Flow } from './flow-cookie.ts'
import { personFromClaims, type Claims } from './person-from-claims.ts'
import type { Provider } from './provider.ts'
import { OnwardPage, ProviderRefusedPage } from './provider-pages.tsx'
import { providerTexts } from './provider.texts.ts'

/** Signing in by the identity provider of the house, and connecting an account with it. */
export function signInProviderRoutes(app: StaffApp, deps: StaffDeps): void {
  const { provider, storage } = deps
  const cookie = flowCookie(deps)
  const returnUrl = new URL(routes.signInProviderReturn.href(), deps.publicUrl).href

  app.get(routes.signInProvider.pattern, async (c) => {
    if (provider === undefined) return notFound(c)
    const visitor = c.get('visitor')
    const connection = await connectionAsked(c)
    if (connection === 'noLink') return show(c, LinkOverPage({ frame: frameOf(c) }), 404)
    const returnTo = localPath(c.req.query('zurueck')) ?? routes.tasks.href()
    if (visitor && connection === undefined) return c.redirect(returnTo, 303)
    const begun = await provider.begin(returnUrl)
    if (!begun.ok) {
      deps.log(`The identity provider cannot be reached: ${begun.reason}`)
      return refuse(c, provider, 'unreachable', 503)
    }
    cookie.write(c, { ...begun.value.secrets, returnTo, ...connection })
    return c.redirect(begun.value.url.href, 303)
  })

  app.get(routes.signInProviderReturn.pattern, async (c) => {
    if (provider === undefined) return notFound(c)
    const flow = cookie.take(c)
    if (flow === undefined) return refuse(c, provider, 'expired', 403)
    const arrival = new URL(returnUrl)
    arrival.search = new URL(c.req.url).search
    const said = await provider.finish(arrival, flow)
    if (!said.ok) {
      deps.log(`The identity provider has confirmed no sign-in: ${said.reason}`)
      return refuse(c, provider, 'failed', 403)
    }
    return flow.connects === undefined
      ? signIn(c, provider, flow, said.value)
      : connect(c, provider, { account: flow.connects, link: flow.link }, said.value)
  })

  /** Whose account is to be connected: that of whoever is signed in, or of whoever has come by a link. */
  async function connectionAsked(
    c: StaffContext,
  ): Promise<Pick<Flow, 'connects' | 'link'> | 'noLink' | undefined> {
    const link = c.req.query('link')
    if (link !== undefined) {
      const found = await storage.accountLinks.find(link, deps.now().toISOString())
      return found === undefined ? 'noLink' : { connects: found.account.id, link }
    }
    const isWanted = c.req.query('verbinden') === 'ja'
    const connects = isWanted ? c.get('visitor')?.account.id : undefined
    return connects === undefined ? undefined : { connects }
  }

  async function signIn(c: StaffContext, from: Provider, flow: Flow, claims: Claims) {
    const person = personFromClaims(from.configuration, claims)
    if (person === 'noLogin') return refuse(c, from, person, 403)
    const found = await accountOfIdentity(deps, identityOf(from, claims), person)
    if (!found.ok) return refuse(c, from, found.code, 403)
    const isStrong = person !== 'noGrant' && person.hasSecondFactor
    await beginSession(c, deps, found.account, isStrong ? 'two' : 'one')
    const { returnTo: href } = flow
    // No redirect: browsers send the session's cookie (`Strict`) only where a page of this house leads on.
    c.header('refresh', `0; url=${href}`)
    return show(c, OnwardPage({ frame: frameOf(c), href }))
  }

  async function connect(
    c: StaffContext,
    from: Provider,
    { account, link }: { readonly account: string; readonly link: string | undefined },
    claims: Claims,
  ) {
    const at = deps.now().toISOString()
    const { accountLinks, providerIdentities } = storage
    if (link !== undefined && (await accountLinks.find(link, at)) === undefined)
      return show(c, LinkOverPage({ frame: frameOf(c) }), 404)
    const isDone = await providerIdentities.connect(account, identityOf(from, claims), at)
    if (!isDone) return refuse(c, from, 'identityTaken', 403)
    if (link !== undefined) await accountLinks.spend(link)
    const href = link === undefined ? routes.account.href() : routes.signIn.href()
    return show(c, OnwardPage({ frame: frameOf(c), href, connectedWith: from.name }))
  }
}

function identityOf({ configuration }: Provider, { sub }: Claims) {
  if (typeof sub !== 'string') throw new Error('An ID token names its subject.')
  return { issuer: configuration.issuer, subject: sub }
}

type Refusal = Exclude<
  keyof (typeof providerTexts)['de'],
  `${string}Title` | 'connected' | 'onward' | 'toSignIn'
>

function refuse(c: StaffContext, { name }: Provider, code: Refusal, status: PageStatus) {
  const said = textsOf(c, providerTexts)[code]
  const reason = typeof said === 'string' ? said : said(name)
  return show(c, ProviderRefusedPage({ frame: frameOf(c), reason }), status)
}
