import type { DescribedVariable } from '@meinungsbild/formats'
import type { Cell, Question, Variable } from '@meinungsbild/questionnaire'

type Limits = Pick<DescribedVariable, 'unit' | 'decimals' | 'range'>

/** Unit, decimals and limits of a number; nothing of other columns. */
export function limitsOf(question: Question, { column, measure }: Variable): Limits {
  if (measure !== 'metric') return {}
  switch (question.kind) {
    case 'repeat':
      return numberLimits(question.questions.find(({ id }) => id === column))
    case 'table':
      return numberLimits(question.columns.find(({ id }) => id === column)?.cell)
    case 'constantSum': {
      const { unit, total } = question
      return { ...(unit && { unit }), range: { min: 0, max: total } }
    }
    default:
      return numberLimits(question)
  }
}

function numberLimits(asked: Question | Cell | undefined): Limits {
  switch (asked?.kind) {
    case 'number':
    case 'numberList':
    case 'slider': {
      const { unit, min, max } = asked
      return {
        ...(unit && { unit }),
        ...('decimals' in asked && asked.decimals !== undefined && { decimals: asked.decimals }),
        range: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
      }
    }
    default:
      return {}
  }
}
