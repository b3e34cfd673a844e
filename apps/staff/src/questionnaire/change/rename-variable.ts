import type { Condition, Page, Question, Questionnaire } from '@meinungsbild/questionnaire'

/** Lets every condition that looks at the question `from`, or at a row of it, look at `to`. */
export function renameVariable(
  questionnaire: Questionnaire,
  from: string,
  to: string,
): Questionnaire {
  const rename = (variable: string) =>
    variable === from
      ? to
      : variable.startsWith(`${from}.`)
        ? to + variable.slice(from.length)
        : variable
  const follow = <Part extends Page | Question>(part: Part): Part =>
    part.visibleIf === undefined
      ? part
      : { ...part, visibleIf: withVariables(part.visibleIf, rename) }
  const pages = questionnaire.pages.map((page) =>
    follow({ ...page, questions: page.questions.map(follow) }),
  )
  return { ...questionnaire, pages }
}

function withVariables(condition: Condition, rename: (variable: string) => string): Condition {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const conditions = condition.conditions.map((part) => withVariables(part, rename))
      return { ...condition, conditions }
    }
    case 'not':
      return { ...condition, condition: withVariables(condition.condition, rename) }
    case 'compare':
    case 'contains':
    case 'answered':
      return { ...condition, variable: rename(condition.variable) }
    default:
      return condition satisfies never
  }
}
