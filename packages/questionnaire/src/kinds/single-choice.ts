import type { SingleChoice } from '../question.ts'
import type { Kind } from './kind.ts'
import { oneOf } from './one-of.ts'
import { optionsOf } from './options.ts'

/** One of several options. */
export const singleChoice: Kind<SingleChoice> = oneOf('nominal', optionsOf)
