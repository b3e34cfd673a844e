import type { Model } from '../model.ts'
import { hamburg } from './hamburg.ts'
import { short } from './short.ts'

/** All models that come with the product, the default first. */
export const models: readonly Model[] = [hamburg, short]
