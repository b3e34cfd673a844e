import type { YesNo } from '../question.ts'
import type { Kind } from './kind.ts'
import { oneOf } from './one-of.ts'
import { optionsOf } from './options.ts'

/** Yes or no. */
export const yesNo: Kind<YesNo> = oneOf('nominal', optionsOf)
