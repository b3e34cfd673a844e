import { models, type Entry, type Model } from '@meinungsbild/procedure'

/** The procedure that the first entry names. Throws when this version of the product does not have it. */
export function modelOf(entries: readonly Entry[]): Model {
  const [first] = entries
  const named = first?.kind === 'initiativeProposed' ? first.model : undefined
  const model = models.find(({ id, version }) => id === named?.id && version === named.version)
  if (model === undefined) throw new Error(`No model ${named?.id} in version ${named?.version}.`)
  return model
}
