import type { Statement } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { withoutAnswer, withoutColumns, withoutForm } from './without-answer.ts'

/** Words between the questions. */
export const statement: Kind<Statement> = withoutAnswer
export const statementForm: KindForm<Statement> = withoutForm
export const statementColumns: KindColumns<Statement> = withoutColumns
