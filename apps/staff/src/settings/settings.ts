import type { FormError } from '@meinungsbild/design'
import type { AuthoritySettings } from '@meinungsbild/storage'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { hasNumber } from '../papers/file-number.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { administratorsOnly } from './administrators-only.ts'
import { levels, licences } from './open-data-choices.ts'
import { SettingsPage } from './settings-page.tsx'
import { settingsTexts } from './settings.texts.ts'

/** What the authority says about itself; for administrators. */
export function settingsRoutes(app: StaffApp, deps: StaffDeps): void {
  administratorsOnly(app, [routes.settings])

  app.get(routes.settings.pattern, async (c) => {
    const values = await deps.storage.settings.authority()
    const saved = c.req.query('erledigt') === 'gespeichert'
    return show(c, SettingsPage({ frame: frameOf(c), values, errors: [], saved }))
  })

  app.post(routes.settings.pattern, async (c) => {
    const values = settingsFrom(formOf(c))
    const errors = errorsIn(c, values)
    if (errors.length > 0) {
      return show(c, SettingsPage({ frame: frameOf(c), values, errors, saved: false }), 422)
    }
    await keepEarlierNumbers(deps, values)
    await deps.storage.settings.setAuthority(values)
    return c.redirect(routes.settings.href({ erledigt: 'gespeichert' }), 303)
  })
}

/** Initiatives that have begun keep the numbers by which they are known. */
async function keepEarlierNumbers(
  { storage, now }: StaffDeps,
  values: AuthoritySettings,
): Promise<void> {
  const { fileNumberPattern, filePlanUnit } = await storage.settings.authority()
  const isSame =
    values.fileNumberPattern === fileNumberPattern && values.filePlanUnit === filePlanUnit
  if (isSame) return
  const until = now().toISOString()
  await storage.settings.addEarlierFileNumbers({ until, fileNumberPattern, filePlanUnit })
}

function settingsFrom(form: URLSearchParams): AuthoritySettings {
  const text = (name: keyof AuthoritySettings) => (form.get(name) ?? '').trim()
  return {
    name: text('name'),
    unit: text('unit'),
    postalAddress: text('postalAddress'),
    email: text('email'),
    phone: text('phone'),
    dataProtectionOfficer: text('dataProtectionOfficer'),
    supervisoryAuthority: text('supervisoryAuthority'),
    enforcementBody: text('enforcementBody'),
    fileNumberPattern: text('fileNumberPattern'),
    filePlanUnit: text('filePlanUnit'),
    licence: oneOf(licences, text('licence')),
    level: oneOf(levels, text('level')),
    areaKey: text('areaKey').replaceAll(' ', ''),
    contributor: text('contributor'),
  }
}

function oneOf<Name extends string>(names: readonly [Name, ...Name[]], text: string): Name {
  return names.find((name) => name === text) ?? names[0]
}

function errorsIn(c: StaffContext, values: AuthoritySettings): readonly FormError[] {
  const texts = textsOf(c, settingsTexts)
  const names = [
    ...(['name', 'unit', 'postalAddress', 'email', 'phone'] as const),
    ...(['dataProtectionOfficer', 'supervisoryAuthority', 'fileNumberPattern'] as const),
  ]
  const missing = names.flatMap((field) => {
    const value = values[field]
    if (value === '') return [{ field, message: texts.missing(texts[field]) }]
    if (field === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value)) {
      return [{ field, message: texts.notAnEmail }]
    }
    if (field === 'fileNumberPattern' && !hasNumber(value)) {
      return [{ field, message: texts.numberMissing }]
    }
    return []
  })
  return [...missing, ...openDataErrors(values, texts)]
}

function openDataErrors(
  { areaKey, contributor }: AuthoritySettings,
  texts: (typeof settingsTexts)['de'],
): readonly FormError[] {
  return [
    ...(/^(|\d{2}|\d{3}|\d{5}|\d{8}|\d{9}|\d{12})$/.test(areaKey)
      ? []
      : [{ field: 'areaKey', message: texts.notAKey }]),
    ...(/^(|https?:\/\/[^\s#]+)$/.test(contributor)
      ? []
      : [{ field: 'contributor', message: texts.notAnAddress }]),
  ]
}
