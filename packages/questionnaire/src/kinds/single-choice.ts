import type { SingleChoice } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneOfColumns } from './one-of-columns.ts'
import { oneOfForm } from './one-of-form.ts'
import { oneOf } from './one-of.ts'
import { optionsOf } from './options.ts'

/** One of several options. */
export const singleChoice: Kind<SingleChoice> = oneOf(optionsOf)
export const singleChoiceForm: KindForm<SingleChoice> = oneOfForm(optionsOf)
export const singleChoiceColumns: KindColumns<SingleChoice> = oneOfColumns('nominal', optionsOf)
