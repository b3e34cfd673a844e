import type { SectionHeading } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { withoutAnswer, withoutColumns, withoutForm } from './without-answer.ts'

/** The heading of a section. */
export const section: Kind<SectionHeading> = withoutAnswer
export const sectionForm: KindForm<SectionHeading> = withoutForm
export const sectionColumns: KindColumns<SectionHeading> = withoutColumns
