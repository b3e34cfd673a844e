import type { FormError } from '@meinungsbild/design'
import type { Tariff } from '@meinungsbild/procedure'
import { justDone } from '../documents/just-done.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { newTariff } from './new-tariff.ts'
import { readTariff, tariffFields } from './tariff-fields.ts'
import { TariffPage } from './tariff-page.tsx'
import { TariffsPage } from './tariffs-page.tsx'
import { tariffsTexts } from './tariffs.texts.ts'

/** Preismodelle as data: for everybody to read, for administrators to change. */
export function tariffRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.tariffs.pattern, async (c) => {
    const texts = textsOf(c, tariffsTexts)
    const done = justDone(c, { gespeichert: texts.saved, geloescht: texts.removed })
    const tariffs = await deps.storage.tariffs.all()
    return show(c, TariffsPage({ frame: frameOf(c), tariffs, done }))
  })

  app.get(routes.tariff.pattern, async (c) => {
    const isNew = c.req.param('tariff') === newTariff
    if (isNew && !isAdministrator(c)) return notTheirs(c)
    const tariff = isNew ? undefined : await deps.storage.tariffs.find(c.req.param('tariff'))
    if (!isNew && tariff === undefined) return notFound(c)
    return page(c, tariff, tariffFields(tariff, languageOf(c)), [])
  })

  app.post(routes.tariff.pattern, async (c) => {
    if (!isAdministrator(c)) return notTheirs(c)
    const isNew = c.req.param('tariff') === newTariff
    const tariff = isNew ? undefined : await deps.storage.tariffs.find(c.req.param('tariff'))
    if (!isNew && tariff === undefined) return notFound(c)
    const form = formOf(c)
    if (form.get('tun') === 'remove') return remove(c, deps, tariff)
    const read = readTariff(tariff?.id ?? deps.newId(), form, languageOf(c))
    if (!read.ok) return page(c, tariff, Object.fromEntries(form), read.errors)
    const by = visitorOf(c).account.id
    await deps.storage.tariffs.put(read.tariff, { by, at: deps.now().toISOString() })
    return c.redirect(routes.tariffs.href({ erledigt: 'gespeichert' }), 303)
  })
}

async function remove(c: StaffContext, deps: StaffDeps, tariff: Tariff | undefined) {
  if (tariff === undefined) return notFound(c)
  if (formOf(c).get('confirm') !== 'yes') {
    const errors = [{ field: 'confirm', message: textsOf(c, tariffsTexts).confirmFirst }]
    return page(c, tariff, tariffFields(tariff, languageOf(c)), errors)
  }
  await deps.storage.tariffs.remove(tariff.id)
  return c.redirect(routes.tariffs.href({ erledigt: 'geloescht' }), 303)
}

function page(
  c: StaffContext,
  tariff: Tariff | undefined,
  values: Readonly<Record<string, string>>,
  errors: readonly FormError[],
) {
  const props = { frame: frameOf(c), tariff, values, errors }
  return show(c, TariffPage(props), errors.length > 0 ? 422 : 200)
}

function isAdministrator(c: StaffContext): boolean {
  return visitorOf(c).account.administrator
}

function notTheirs(c: StaffContext) {
  return refused(c, 403, textsOf(c, tariffsTexts).administratorsOnly)
}
