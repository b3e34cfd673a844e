import { models as shipped, type Model } from '@meinungsbild/procedure'
import type { ModelVersion } from '@meinungsbild/storage'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { beginDraft } from './begin-draft.ts'
import { modelFor } from './model-for.ts'
import { modelFile } from './model-file.ts'
import { ModelPage } from './model-page.tsx'

type Place = {
  readonly model: Model
  /** Of a version of the house, and of a shipped one that an initiative began with. */
  readonly kept: ModelVersion | undefined
  readonly isShipped: boolean
}

/** One version of a model: what it says, as pictures, lists and files; whether it is offered; its next version. */
export function modelRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.model.pattern, async (c) => {
    const place = await placeOf(c, deps)
    if (place === undefined) return notFound(c)
    const { procedureModels } = deps.storage
    const { id, version } = place.model
    const [versions, retired, draft] = await Promise.all([
      procedureModels.versions(),
      procedureModels.retired(),
      procedureModels.draft(id),
    ])
    const newest = shipped.find((each) => each.id === id)?.version
    const numbers = new Set([
      ...versions.filter((each) => each.id === id).map((each) => each.version),
      ...(newest === undefined ? [] : [newest]),
    ])
    const others = [...numbers].filter((each) => each !== version).toSorted((a, b) => b - a)
    const props = {
      frame: frameOf(c),
      ...place,
      others,
      isRetired: retired.includes(id),
      hasDraft: draft !== undefined,
      done: c.req.query('erledigt'),
    }
    return show(c, ModelPage(props))
  })

  app.get(routes.modelFile.pattern, async (c) => {
    const place = await placeOf(c, deps)
    if (place === undefined) return notFound(c)
    const { id, version } = place.model
    return (await modelFile(c, place.model, `${id}-${version}`)) ?? notFound(c)
  })

  app.post(routes.model.pattern, async (c) => {
    const place = await placeOf(c, deps)
    if (place === undefined) return notFound(c)
    const { id, version } = place.model
    const { procedureModels } = deps.storage
    const here = routes.model.href(
      { model: id, version: String(version) },
      { erledigt: 'geaendert' },
    )
    switch (formOf(c).get('tun')) {
      case 'retire':
        await procedureModels.retire(id, visitorOf(c).account.name, deps.now().toISOString())
        return c.redirect(here, 303)
      case 'offer':
        await procedureModels.offerAgain(id)
        return c.redirect(here, 303)
      case 'draft':
        if (place.isShipped) return notFound(c)
        // If there is a draft already, that one is gone on with.
        await beginDraft(c, deps, place.model, id)
        return c.redirect(routes.modelDraft.href({ model: id }), 303)
      default:
        return notFound(c)
    }
  })
}

async function placeOf(c: StaffContext, deps: StaffDeps): Promise<Place | undefined> {
  const id = c.req.param('model') ?? ''
  const version = Number(c.req.param('version'))
  const versions = await deps.storage.procedureModels.versions()
  const kept = versions.find((each) => each.id === id && each.version === version)
  const own = shipped.find((each) => each.id === id)
  if (own?.version === version) return { model: own, kept: undefined, isShipped: true }
  if (kept === undefined) return undefined
  const model = await modelFor(deps.storage, { id, version, hash: kept.hash })
  return { model, kept, isShipped: own !== undefined }
}
