import type { FormError } from '@meinungsbild/design'
import {
  actNames,
  findStep,
  possibleNeeds,
  roles,
  type Act,
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
import { inKeptOrder } from './in-kept-order.ts'
import { needKey } from './need-key.ts'
import { rightHref, rightsAt, rightsHref, withRights } from './rights.ts'

type Place = {
  readonly draft: DraftAtHand
  /** Without one: a right that holds at any time. */
  readonly step: Step | undefined
  readonly acts: readonly Act[]
  readonly index: number
}

/** One right: who may do what, with which document, what it ends, and what must be so before. */
export function modelActRoutes(app: StaffApp, deps: StaffDeps): void {
  for (const { pattern } of [routes.modelAct, routes.modelAnytimeAct]) {
    app.get(pattern, async (c) => {
      const place = await placeOf(c, deps)
      return place ? page(c, place, place.acts[place.index] ?? blank(place), []) : notFound(c)
    })

    app.post(pattern, async (c) => {
      const place = await placeOf(c, deps)
      if (place === undefined) return notFound(c)
      const { draft, step, acts, index } = place
      const typed = typedAct(formOf(c), place)
      if (typed.roles.length === 0) {
        return page(c, place, typed, [{ field: 'roles', message: textsOf(c, stepTexts).noRole }])
      }
      const model = withRights(draft.model, step?.id, acts.toSpliced(index, 1, typed))
      return saveDraft(c, deps, draft, model, {
        done: rightsHref({ model: draft.id, step: step?.id }, { erledigt: 'gespeichert' }),
        again: (errors) => page(c, place, typed, errors),
      })
    })
  }
}

function blank({ step }: Place): Act {
  const act = step === undefined ? 'acknowledgeNotice' : 'saveDocument'
  return { act, roles: ['pressOffice'], origin: 'ours' }
}

async function placeOf(c: StaffContext, deps: StaffDeps): Promise<Place | undefined> {
  const draft = await draftAtHand(c, deps)
  const id = c.req.param('step')
  const acts = draft && rightsAt(draft.model, id)
  if (!draft || !acts) return undefined
  const which = c.req.param('act') ?? ''
  const index = which === 'neu' ? acts.length : Number(which) - 1
  const isThere = which === 'neu' || (/^\d{1,3}$/.test(which) && acts[index] !== undefined)
  return isThere ? { draft, step: findStep(draft.model, id ?? ''), acts, index } : undefined
}

function page(
  c: StaffContext,
  place: Place,
  act: Act,
  errors: readonly FormError[],
): Response | Promise<Response> {
  const { draft, step, acts, index } = place
  const href = rightHref({ model: draft.id, step: step?.id }, acts, index)
  const isNew = index === acts.length
  const props = { frame: frameOf(c), draft, step, act, href, isNew, errors }
  return show(c, ActPage({ ...props, needs: candidates(place) }), errors.length > 0 ? 422 : 200)
}

/** What can be brought about up to this step, and what the right waits for already. */
function candidates({ draft, step, acts, index }: Place): readonly Need[] {
  const there = acts[index]?.needs ?? []
  const known = new Set(there.map(needKey))
  const more = possibleNeeds(draft.model, step).filter((need) => !known.has(needKey(need)))
  return [...there, ...more]
}

function typedAct(form: URLSearchParams, place: Place): Act {
  const { draft, step, acts, index } = place
  const kept = acts[index]
  const chosen = form.getAll('needs')
  const needs = candidates(place).filter((need) => chosen.includes(needKey(need)))
  const document = draft.model.documents.find(({ id }) => id === form.get('document'))?.id
  const outcome = step?.outcomes.find(({ id }) => id === form.get('outcome'))?.id
  return {
    act: actNames.find((each) => each === form.get('act')) ?? blank(place).act,
    roles: inKeptOrder(kept?.roles ?? [], roles, form.getAll('roles')),
    ...(document === undefined ? {} : { document }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(needs.length === 0 ? {} : { needs }),
    ...(form.get('optional') === 'yes' ? { optional: true } : {}),
    origin: kept?.origin ?? 'ours',
  }
}
