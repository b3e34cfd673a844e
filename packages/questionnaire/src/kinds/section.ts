import type { SectionHeading } from '../question.ts'
import type { Kind } from './kind.ts'
import { withoutAnswer } from './without-answer.ts'

/** The heading of a section. */
export const section: Kind<SectionHeading> = withoutAnswer
