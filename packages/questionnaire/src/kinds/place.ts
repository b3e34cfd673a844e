import type { Place } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneOfColumns } from './one-of-columns.ts'
import { oneOfForm } from './one-of-form.ts'
import { oneOf } from './one-of.ts'
import { optionsOf } from './options.ts'

/** One of the areas of a map. */
export const place: Kind<Place> = oneOf(optionsOf)
export const placeForm: KindForm<Place> = oneOfForm(optionsOf)
export const placeColumns: KindColumns<Place> = oneOfColumns('nominal', optionsOf)
