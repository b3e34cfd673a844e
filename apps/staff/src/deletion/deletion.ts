import type { FormError } from '@meinungsbild/design'
import type { Signature } from '@meinungsbild/procedure'
import { justDone } from '../documents/just-done.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { toStored } from '../dossier/stored-entries.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { DeletionPage } from './deletion-page.tsx'
import { deletionTexts } from './deletion.texts.ts'
import { deletionPlan } from './deletion-plan.ts'
import { currentRules } from './house-register.ts'

/** Was wird wann gelöscht: of one survey; POST notes that its forms on paper were destroyed. */
export function deletionRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.deletion.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative) : notFound(c)
  })

  app.post(routes.deletion.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const texts = textsOf(c, deletionTexts)
    const by = signatureFor(c)
    if (by === undefined) return refused(c, 403, texts.paperNotYours)
    const plan = await planOf(deps, initiative)
    const forms = plan.planned.find(({ kind }) => kind === 'paperForms')
    if (forms === undefined) return notFound(c)
    if (forms.deadline === undefined) return refused(c, 409, texts.paperOpen)
    if (forms.state === 'held') return refused(c, 409, texts.paperHeld)
    const how = (formOf(c).get('how') ?? '').trim()
    const errors = [
      ...(how === '' ? [{ field: 'how', message: texts.missing }] : []),
      ...(formOf(c).get('understood') === 'yes'
        ? []
        : [{ field: 'understood', message: texts.confirm }]),
    ]
    if (errors.length > 0) return page(c, deps, initiative, { how, errors })
    const { event, days, since, due } = forms.deadline
    const { kind, title } = forms.rule
    await deps.storage.deletions.note(
      initiative.id,
      toStored({
        kind: 'dataDeleted',
        at: deps.now().toISOString(),
        by,
        data: { id: kind, title },
        count: forms.count,
        rule: { event, days },
        since,
        due,
        how,
      }),
    )
    return c.redirect(routes.deletion.href({ id: initiative.id }, { erledigt: 'papier' }), 303)
  })
}

async function planOf(deps: StaffDeps, initiative: ShownInitiative) {
  return deletionPlan(deps, await currentRules(deps.storage), initiative)
}

/** Those of the house who keep the forms: press office and statistics office. */
function signatureFor(c: StaffContext): Signature | undefined {
  const { id, name, roles, deputy } = visitorOf(c).account
  const role = (['pressOffice', 'statisticsOffice'] as const).find((each) => roles.includes(each))
  return role && { account: id, name, role, deputy }
}

type Typed = { readonly how: string; readonly errors: readonly FormError[] }

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  typed: Typed = { how: '', errors: [] },
) {
  return show(
    c,
    DeletionPage({
      frame: frameOf(c),
      initiative,
      plan: await planOf(deps, initiative),
      isTheirs: signatureFor(c) !== undefined,
      done: justDone(c, { papier: textsOf(c, deletionTexts).paperRecorded }),
      ...typed,
    }),
    typed.errors.length > 0 ? 422 : 200,
  )
}
