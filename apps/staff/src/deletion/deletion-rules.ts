import type { FormError } from '@meinungsbild/design'
import {
  deletionRules,
  type AdaptedPeriods,
  type DeletionRules,
  type Signature,
} from '@meinungsbild/procedure'
import { justDone } from '../documents/just-done.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { DeletionRulesPage } from './deletion-rules-page.tsx'
import { deletionTexts } from './deletion.texts.ts'
import { houseRegister, periodsIn, toStoredHouseEntry, type HouseEntry } from './house-register.ts'

/** Löschregeln: for everybody to read; administrators set the periods, on record. */
export function deletionRulesRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.deletionRules.pattern, async (c) =>
    page(c, await houseRegister(deps.storage), { values: {}, errors: [] }),
  )

  app.post(routes.deletionRules.pattern, async (c) => {
    const texts = textsOf(c, deletionTexts)
    const { account } = visitorOf(c)
    if (!account.administrator) return refused(c, 403, texts.administratorsOnly)
    const register = await houseRegister(deps.storage)
    const form = formOf(c)
    const read = readPeriods(c, deletionRules(periodsIn(register)), form)
    const reason = (form.get('reason') ?? '').trim()
    const errors = [
      ...read.errors,
      ...(reason === '' ? [{ field: 'reason', message: texts.missing }] : []),
    ]
    if (errors.length > 0) return page(c, register, { values: Object.fromEntries(form), errors })
    const { periods } = read
    // Administrators look after the application; the register names the office that they have.
    const by: Signature = {
      account: account.id,
      name: account.name,
      role: 'supportingUnit',
      unit: account.unit,
      deputy: false,
    }
    const at = deps.now().toISOString()
    const entry = toStoredHouseEntry({ kind: 'periodsSet', at, by, periods, reason })
    const appended = await deps.storage.deletions.append(Number(form.get('basedOn')), entry)
    if (!appended.ok) return refused(c, 409, texts.conflict)
    return c.redirect(routes.deletionRules.href({ erledigt: 'gesetzt' }), 303)
  })
}

/** Every period that can be adapted, in days; those outside of their limits are told. */
function readPeriods(
  c: StaffContext,
  rules: DeletionRules,
  form: URLSearchParams,
): { readonly periods: AdaptedPeriods; readonly errors: readonly FormError[] } {
  const texts = textsOf(c, deletionTexts)
  const language = languageOf(c)
  const periods: Record<string, number> = {}
  const errors: FormError[] = []
  for (const { kind, limits, title } of Object.values(rules)) {
    if (limits === undefined) continue
    const text = (form.get(kind) ?? '').trim()
    const days = /^\d{1,4}$/.test(text) ? Number(text) : undefined
    if (days === undefined || days < limits.fewest || days > limits.most)
      errors.push({
        field: kind,
        message: texts.outside(title[language], limits.fewest, limits.most),
      })
    else periods[kind] = days
  }
  return { periods, errors }
}

type Typed = {
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

function page(c: StaffContext, register: readonly HouseEntry[], typed: Typed) {
  return show(
    c,
    DeletionRulesPage({
      frame: frameOf(c),
      rules: deletionRules(periodsIn(register)),
      basedOn: register.length,
      done: justDone(c, { gesetzt: textsOf(c, deletionTexts).rulesSet }),
      ...typed,
    }),
    typed.errors.length > 0 ? 422 : 200,
  )
}
