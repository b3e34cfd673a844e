import type { FormError } from '@meinungsbild/design'
import {
  actNames,
  findStep,
  possibleNeeds,
  roles,
  type Act,
  type Model,
  type Need,
  type Step,
} from '@meinungsbild/procedure'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { ActPage } from './act-page.tsx'
import { draftAtHand, saveDraft, type DraftAtHand } from './draft-at-hand.ts'
import { stepTexts } from './step.texts.ts'
import { needKey } from './need-key.ts'
import { withStep } from './step.ts'

type Place = { readonly draft: DraftAtHand; readonly step: Step; readonly index: number }

const blank: Act = { act: 'saveDocument', roles: ['pressOffice'], origin: 'ours' }

/** One right of a step: who may do what, with which document, what it ends, and what must be so before. */
export function modelActRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.modelAct.pattern, async (c) => {
    const place = await placeOf(c, deps)
    return place ? page(c, place, place.step.acts[place.index] ?? blank, []) : notFound(c)
  })

  app.post(routes.modelAct.pattern, async (c) => {
    const place = await placeOf(c, deps)
    if (place === undefined) return notFound(c)
    const { draft, step, index } = place
    const typed = typedAct(formOf(c), draft.model, step, step.acts[index])
    if (typed.roles.length === 0) {
      return page(c, place, typed, [{ field: 'roles', message: textsOf(c, stepTexts).noRole }])
    }
    const acts = step.acts.toSpliced(index, 1, typed)
    return saveDraft(c, deps, draft, withStep(draft.model, { ...step, acts }), {
      done: routes.modelStep.href({ model: draft.id, step: step.id }, { erledigt: 'gespeichert' }),
      again: (errors) => page(c, place, typed, errors),
    })
  })
}

async function placeOf(c: StaffContext, deps: StaffDeps): Promise<Place | undefined> {
  const draft = await draftAtHand(c, deps)
  const step = draft && findStep(draft.model, c.req.param('step') ?? '')
  if (!draft || !step) return undefined
  const which = c.req.param('act') ?? ''
  const index = which === 'neu' ? step.acts.length : Number(which) - 1
  const isThere = which === 'neu' || (/^\d{1,3}$/.test(which) && step.acts[index] !== undefined)
  return isThere ? { draft, step, index } : undefined
}

function page(
  c: StaffContext,
  { draft, step, index }: Place,
  act: Act,
  errors: readonly FormError[],
): Response | Promise<Response> {
  const needs = candidates(draft.model, step, step.acts[index])
  const props = { frame: frameOf(c), draft, step, index, act, needs, errors }
  return show(c, ActPage(props), errors.length > 0 ? 422 : 200)
}

/** What can be brought about up to this step, and what the right waits for already. */
function candidates(model: Model, step: Step, act: Act | undefined): readonly Need[] {
  const there = act?.needs ?? []
  const known = new Set(there.map(needKey))
  return [...there, ...possibleNeeds(model, step).filter((need) => !known.has(needKey(need)))]
}

function typedAct(form: URLSearchParams, model: Model, step: Step, kept: Act | undefined): Act {
  const chosen = form.getAll('needs')
  const needs = candidates(model, step, kept).filter((need) => chosen.includes(needKey(need)))
  const document = model.documents.find(({ id }) => id === form.get('document'))?.id
  const outcome = step.outcomes.find(({ id }) => id === form.get('outcome'))?.id
  return {
    act: actNames.find((each) => each === form.get('act')) ?? blank.act,
    roles: roles.filter((role) => form.getAll('roles').includes(role)),
    ...(document === undefined ? {} : { document }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(needs.length === 0 ? {} : { needs }),
    ...(form.get('optional') === 'yes' ? { optional: true } : {}),
    origin: kept?.origin ?? 'ours',
  }
}
