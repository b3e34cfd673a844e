import { models, type Model } from '@meinungsbild/procedure'
import type { Storage } from '@meinungsbild/storage'
import { modelFor } from './model-for.ts'
import { modelText } from './model-text.ts'

type Models = Pick<Storage, 'procedureModels'>

/** The newest version of every model: those that come with the product first, then the authority's own. */
export async function newestModels(storage: Models): Promise<readonly Model[]> {
  const versions = (await storage.procedureModels.versions()).filter(
    ({ source }) => source === 'own',
  )
  const newest = new Map(versions.map((each) => [each.id, each]))
  const own = await Promise.all(
    Array.from(newest.values(), ({ id, version, hash }) =>
      modelFor(storage, { id, version, hash }),
    ),
  )
  return [...models, ...own]
}

/** What a new initiative can begin with: the newest models that are still offered, and never none. */
export async function offeredModels(storage: Models): Promise<readonly Model[]> {
  const all = await newestModels(storage)
  const retired = await storage.procedureModels.retired()
  const offered = all.filter(({ id }) => !retired.includes(id))
  return offered.length > 0 ? offered : models.slice(0, 1)
}

/** Keeps the text of a model for an initiative that begins with it, and returns the hash by which the dossier names it. */
export async function keepForInitiative(
  { procedureModels }: Models,
  model: Model,
  at: string,
): Promise<string> {
  const { id, version } = model
  if (models.some((shipped) => shipped.id === id)) {
    const content = modelText(model)
    return procedureModels.keepShipped({ id, version, content, by: '', at, note: '' })
  }
  const own = await procedureModels.find(id, version)
  if (own === undefined) throw new Error(`No model ${id} in version ${version} was released.`)
  return own.hash
}
