import type { Question } from '../question.ts'
import type { Category, Variable } from '../variable.ts'
import { none } from './kind.ts'

/** A column of the results: of the whole question, or of the row, part or cell that `own` says. */
export function columnOf(
  question: Question,
  own: Pick<Variable, 'measure'> & Partial<Variable>,
): Variable {
  const { id, kind, text, special = none } = question
  const { categories = none } = own
  const common = { id, question: id, kind, text, special }
  return { ...common, ...own, categories: categories.map(plainCategory) }
}

/** Options bring along what only pages need, such as the shape of a district. */
function plainCategory({ code, label, value, openText }: Category): Category {
  return {
    code,
    label,
    ...(value !== undefined && { value }),
    ...(openText && { openText }),
  }
}
