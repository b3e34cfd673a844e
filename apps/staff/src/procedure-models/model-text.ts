import type { Json } from '@meinungsbild/exchange'
import type { Model } from '@meinungsbild/procedure'

/** A model as JSON, as files, hashes and the database have it. */
export function modelText(model: Model): Json {
  const text: Json = JSON.parse(JSON.stringify(model))
  return text
}
