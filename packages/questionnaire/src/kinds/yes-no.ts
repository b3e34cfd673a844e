import type { YesNo } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneOfColumns } from './one-of-columns.ts'
import { oneOfForm } from './one-of-form.ts'
import { oneOf } from './one-of.ts'
import { optionsOf } from './options.ts'

/** Yes or no. */
export const yesNo: Kind<YesNo> = oneOf(optionsOf)
export const yesNoForm: KindForm<YesNo> = oneOfForm(optionsOf)
export const yesNoColumns: KindColumns<YesNo> = oneOfColumns('nominal', optionsOf)
