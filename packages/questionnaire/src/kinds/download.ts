import type { Download } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { withoutAnswer, withoutColumns, withoutForm } from './without-answer.ts'

/** A document to read. */
export const download: Kind<Download> = withoutAnswer
export const downloadForm: KindForm<Download> = withoutForm
export const downloadColumns: KindColumns<Download> = withoutColumns
