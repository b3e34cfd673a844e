import type { FormError } from '@meinungsbild/design'
import { justDone } from '../../documents/just-done.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { currentPasswordFlaw } from '../current-password.ts'
import { newPasskeyFrom, registrationOptions } from './passkey-answers.ts'
import { passkeyPlace } from './passkey-place.ts'
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts'
import { RecoveryCodesPage } from './recovery-codes-page.tsx'
import { openTotpSecret, sealTotpSecret } from './sealed-totp.ts'
import { SecondFactorPage, type PasswordField } from './second-factor-page.tsx'
import { secondFactorTexts } from './second-factor.texts.ts'
import { newTotpSecret, totpStep } from './totp.ts'

/** Zweiter Faktor: its person adds and removes what proves beside the password who they are. */
export function secondFactorRoutes(app: StaffApp, deps: StaffDeps): void {
  const place = passkeyPlace(deps.publicUrl)
  const { secondFactors, passkeys, sessions, accounts } = deps.storage
  const now = () => deps.now().toISOString()

  app.get(routes.secondFactor.pattern, (c) => page(c, []))

  app.post(routes.secondFactor.pattern, async (c) => {
    const { account } = visitorOf(c)
    switch (formOf(c).get('tun')) {
      case 'addTotp':
        return addTotp(c)
      case 'removeTotp':
        return withPassword(c, 'currentTotp', async () => {
          await secondFactors.removeTotp(account.id, now())
          return done(c, 'entfernt')
        })
      case 'removePasskey': {
        const credential = formOf(c).get('credential')
        if (credential === null)
          return again(c, 'credential', textsOf(c, secondFactorTexts).whichMissing)
        return withPassword(c, 'currentPasskey', async () => {
          await passkeys.remove(account.id, credential, now())
          return done(c, 'entfernt')
        })
      }
      case 'newCodes':
        return withPassword(c, 'currentCodes', async () => {
          const codes = newRecoveryCodes()
          await secondFactors.replaceRecoveryCodes(account.id, codes.map(recoveryCodeHash), now())
          return show(c, RecoveryCodesPage({ frame: frameOf(c), codes }))
        })
      default:
        return c.redirect(routes.secondFactor.href(), 303)
    }
  })

  app.post(routes.newPasskeyOptions.pattern, async (c) =>
    place === undefined
      ? notFound(c)
      : c.json(await registrationOptions(deps, place, visitorOf(c).account)),
  )

  app.post(routes.newPasskey.pattern, async (c) => {
    if (place === undefined) return notFound(c)
    const { account } = visitorOf(c)
    const texts = textsOf(c, secondFactorTexts)
    const name = (formOf(c).get('name') ?? '').normalize('NFC').trim()
    if (name === '' || name.length > 60) return again(c, 'name', texts.nameMissing)
    const made = await newPasskeyFrom(deps, place, account, formOf(c).get('answer') ?? '')
    if (made === undefined) return again(c, 'passkey', texts.passkeyNotMade)
    const codes = await codesIfNone(account.id)
    const hashes = codes.map(recoveryCodeHash)
    const isNew = await passkeys.add(account.id, { ...made, name }, hashes, now())
    return isNew ? added(c, codes, 'passkey') : again(c, 'passkey', texts.passkeyKnown)
  })

  /** The secret came along with the form, sealed: nothing is kept of an app before its first code was right. */
  async function addTotp(c: StaffContext): Promise<Response> {
    const { account } = visitorOf(c)
    const texts = textsOf(c, secondFactorTexts)
    const secret = openTotpSecret(deps, formOf(c).get('sealed') ?? '', account.id)
    if (secret === undefined) return again(c, 'code', texts.formOld)
    const code = (formOf(c).get('code') ?? '').replaceAll(/\s/g, '')
    const step = totpStep(secret, code, deps.now().getTime())
    if (step === undefined) return page(c, [{ field: 'code', message: texts.codeWrong }], secret)
    const codes = await codesIfNone(account.id)
    const key = { sealedSecret: sealTotpSecret(deps, secret, account.id), step }
    await secondFactors.addTotp(account.id, key, codes.map(recoveryCodeHash), now())
    return added(c, codes, 'app')
  }

  /** Whoever has just proved a second factor need not do so again in this session. */
  async function added(c: StaffContext, codes: readonly string[], what: 'app' | 'passkey') {
    await sessions.strengthen(visitorOf(c).sessionToken)
    return codes.length === 0
      ? done(c, what)
      : show(c, RecoveryCodesPage({ frame: frameOf(c), codes }))
  }

  async function codesIfNone(account: string): Promise<readonly string[]> {
    return (await secondFactors.of(account)).recoveryCodes > 0 ? [] : newRecoveryCodes()
  }

  async function withPassword(
    c: StaffContext,
    field: PasswordField,
    act: () => Promise<Response>,
  ): Promise<Response> {
    const flaw = await currentPasswordFlaw(c, deps, formOf(c).get(field) ?? '')
    return flaw === undefined ? act() : again(c, field, flaw)
  }

  function again(c: StaffContext, field: string, message: string): Promise<Response> {
    return page(c, [{ field, message }])
  }

  async function page(
    c: StaffContext,
    errors: readonly FormError[],
    secret = newTotpSecret(),
  ): Promise<Response> {
    const { account, mustEnrol } = visitorOf(c)
    const texts = textsOf(c, secondFactorTexts)
    const props = {
      frame: frameOf(c),
      account,
      mustEnrol,
      factors: await secondFactors.of(account.id),
      hasPassword: await accounts.hasPassword(account.id),
      secret,
      sealed: sealTotpSecret(deps, secret, account.id),
      house: `Meinungsbild ${(await deps.storage.settings.authority()).name}`.trim(),
      passkeysWork: place !== undefined,
      name: formOf(c).get('name') ?? '',
      errors,
      done: justDone(c, {
        app: texts.appAdded,
        passkey: texts.passkeyAdded,
        entfernt: texts.removed,
      }),
    }
    return show(c, SecondFactorPage(props), errors.length > 0 ? 422 : 200)
  }
}

function done(c: StaffContext, what: 'app' | 'passkey' | 'entfernt'): Response {
  return c.redirect(routes.secondFactor.href({ erledigt: what }), 303)
}
