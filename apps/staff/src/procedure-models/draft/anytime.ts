import type { FormError } from '@meinungsbild/design'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { AnytimePage } from './anytime-page.tsx'
import { draftAtHand, saveDraft, type DraftAtHand } from './draft-at-hand.ts'
import { changedRights, rightsHref, withRights } from './rights.ts'

/** What may be done at any time, in whatever step an initiative is. */
export function anytimeRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.modelAnytime.pattern, async (c) => {
    const draft = await draftAtHand(c, deps)
    return draft ? page(c, draft, []) : notFound(c)
  })

  app.post(routes.modelAnytime.pattern, async (c) => {
    const draft = await draftAtHand(c, deps)
    const acts = draft && changedRights(draft.model.always, formOf(c).get('tun') ?? '')
    if (!draft || !acts) return notFound(c)
    return saveDraft(c, deps, draft, withRights(draft.model, undefined, acts), {
      done: rightsHref({ model: draft.id }, { erledigt: 'gespeichert' }),
      again: (errors) => page(c, draft, errors),
    })
  })
}

function page(
  c: StaffContext,
  draft: DraftAtHand,
  errors: readonly FormError[],
): Response | Promise<Response> {
  const saved = c.req.query('erledigt') === 'gespeichert'
  return show(
    c,
    AnytimePage({ frame: frameOf(c), draft, errors, saved }),
    errors.length > 0 ? 422 : 200,
  )
}
