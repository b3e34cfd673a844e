import type { FormError } from '@meinungsbild/design'
import { roles, type Act, type Model } from '@meinungsbild/procedure'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { addPhase, movePhase, removePhase } from '../change/phases.ts'
import { BasicsPage } from './basics-page.tsx'
import { draftAtHand, saveDraft, type DraftAtHand } from './draft-at-hand.ts'
import { draftTexts } from './draft.texts.ts'
import { inKeptOrder } from './in-kept-order.ts'
import { lineFrom, missingWords, wordsFrom } from './read-words.ts'

/** Name, retention, roles and phases of a draft. */
export function basicsRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.modelBasics.pattern, async (c) => {
    const draft = await draftAtHand(c, deps)
    return draft ? page(c, draft, draft.model, String(draft.model.retentionYears), []) : notFound(c)
  })

  app.post(routes.modelBasics.pattern, async (c) => {
    const draft = await draftAtHand(c, deps)
    if (draft === undefined) return notFound(c)
    const form = formOf(c)
    const retention = lineFrom(form, 'retentionYears')
    const [act = '', id = ''] = (form.get('tun') ?? '').split(':')
    const done = routes.modelBasics.href({ model: draft.id }, { erledigt: 'gespeichert' })
    const keep = (model: Model, errors: readonly FormError[]) => {
      const again = (wrong: readonly FormError[]) => page(c, draft, model, retention, wrong)
      return errors.length > 0 ? again(errors) : saveDraft(c, deps, draft, model, { done, again })
    }
    const { model } = draft
    const shown = String(model.retentionYears)
    const still = (changed: Model) =>
      saveDraft(c, deps, draft, changed, {
        done,
        again: (errors) => page(c, draft, model, shown, errors),
      })
    switch (act) {
      case 'save': {
        const errors = errorsIn(c, typed(form, model), retention)
        return keep(typed(form, model), errors)
      }
      case 'addPhase': {
        const title = wordsFrom(form, 'newPhase')
        const errors = missingWords(title, 'newPhase', textsOf(c, draftTexts).missing)
        return errors.length > 0
          ? page(c, draft, model, shown, errors)
          : still(addPhase(model, title))
      }
      case 'up':
        return still(movePhase(model, id, -1))
      case 'down':
        return still(movePhase(model, id, 1))
      case 'remove':
        return still(removePhase(model, id))
      default:
        return notFound(c)
    }
  })
}

function page(
  c: StaffContext,
  draft: DraftAtHand,
  model: Model,
  retention: string,
  errors: readonly FormError[],
): Response | Promise<Response> {
  const saved = c.req.query('erledigt') === 'gespeichert'
  const props = { frame: frameOf(c), draft, model, retention, errors, saved }
  return show(c, BasicsPage(props), errors.length > 0 ? 422 : 200)
}

function typed(form: URLSearchParams, model: Model): Model {
  const chosen = form.getAll('roles')
  const years = Number(lineFrom(form, 'retentionYears'))
  return {
    ...model,
    title: wordsFrom(form, 'title'),
    description: wordsFrom(form, 'description'),
    retentionYears: Number.isInteger(years) ? years : -1,
    roles: inKeptOrder(
      model.roles.map(({ role }) => role),
      roles,
      chosen,
    ).map((role) => {
      const there = model.roles.find((each) => each.role === role)
      const task = wordsFrom(form, `task-${role}`)
      const kept = there?.task ?? { de: 'wirkt mit', en: 'takes part' }
      return { role, task: task.de === '' ? kept : task, origin: there?.origin ?? 'ours' }
    }),
    always: anytimeFor(model.always, chosen),
    phases: model.phases.map((phase) => ({
      ...phase,
      title: wordsFrom(form, `phase-${phase.id}`),
    })),
  }
}

/** Who takes part is told and may acknowledge it; who does not can do nothing. */
function anytimeFor(always: readonly Act[], chosen: readonly string[]): readonly Act[] {
  return always
    .map((right) => ({
      ...right,
      roles: inKeptOrder(
        right.roles,
        roles,
        right.act === 'acknowledgeNotice'
          ? chosen
          : right.roles.filter((role) => chosen.includes(role)),
      ),
    }))
    .filter((right) => right.roles.length > 0)
}

function errorsIn(c: StaffContext, model: Model, retention: string): readonly FormError[] {
  const texts = textsOf(c, draftTexts)
  const isYears = /^\d{1,3}$/.test(retention) && model.retentionYears <= 100
  return [
    ...missingWords(model.title, 'title', texts.missing),
    ...missingWords(model.description, 'description', texts.missing),
    ...model.phases.flatMap(({ id, title }) => missingWords(title, `phase-${id}`, texts.missing)),
    ...(isYears ? [] : [{ field: 'retentionYears', message: texts.notYears }]),
  ]
}
