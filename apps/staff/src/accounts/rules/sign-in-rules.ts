import type { FormError } from '@meinungsbild/design'
import { secondFactorRules, type SignInRule } from '@meinungsbild/storage'
import { justDone } from '../../documents/just-done.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import { administratorsOnly } from '../../settings/administrators-only.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { SignInRulesPage } from './sign-in-rules-page.tsx'
import { signInRulesTexts } from './sign-in-rules.texts.ts'

/** Regeln der Anmeldung: who needs a second factor, and whether passwords count; for administrators. */
export function signInRulesRoutes(app: StaffApp, deps: StaffDeps): void {
  const { settings, providerIdentities } = deps.storage
  administratorsOnly(app, [routes.signInRules])

  app.get(routes.signInRules.pattern, async (c) => page(c, await settings.signIn(), []))

  app.post(routes.signInRules.pattern, async (c) => {
    const { id } = visitorOf(c).account
    const wanted = formOf(c).get('secondFactor')
    const before = await settings.signIn()
    const rule: SignInRule = {
      secondFactor: secondFactorRules.find((each) => each === wanted) ?? before.secondFactor,
      // Without a provider there is no such choice on the page, and passwords must count again.
      onlyProvider: deps.provider !== undefined && formOf(c).has('onlyProvider'),
    }
    const isNew = rule.onlyProvider && !before.onlyProvider
    if (isNew && (await providerIdentities.of(id)) === undefined) {
      const message = textsOf(c, signInRulesTexts).notByProvider
      return page(c, rule, [{ field: 'onlyProvider', message }])
    }
    await settings.setSignIn(rule, { by: id, at: deps.now().toISOString() })
    return c.redirect(routes.signInRules.href({ erledigt: 'gespeichert' }), 303)
  })

  function page(c: StaffContext, rule: SignInRule, errors: readonly FormError[]) {
    const done = justDone(c, { gespeichert: textsOf(c, signInRulesTexts).saved })
    const provider = deps.provider?.configuration
    const status = errors.length > 0 ? 422 : 200
    return show(c, SignInRulesPage({ frame: frameOf(c), rule, provider, errors, done }), status)
  }
}
