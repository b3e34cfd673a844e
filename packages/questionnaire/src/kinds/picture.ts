import type { Picture } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { withoutAnswer, withoutColumns, withoutForm } from './without-answer.ts'

/** A picture between the questions. */
export const picture: Kind<Picture> = withoutAnswer
export const pictureForm: KindForm<Picture> = withoutForm
export const pictureColumns: KindColumns<Picture> = withoutColumns
