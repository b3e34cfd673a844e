import type { Place } from '../question.ts'
import type { Kind } from './kind.ts'
import { oneOf } from './one-of.ts'
import { optionsOf } from './options.ts'

/** One of the areas of a map. */
export const place: Kind<Place> = oneOf('nominal', optionsOf)
