import type { Download } from '../question.ts'
import type { Kind } from './kind.ts'
import { withoutAnswer } from './without-answer.ts'

/** A document to read. */
export const download: Kind<Download> = withoutAnswer
