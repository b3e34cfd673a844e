import {
  findQuestion,
  mapParts,
  type Expression,
  type Questionnaire,
} from '@meinungsbild/questionnaire'

/** Whether an expression compares words that people wrote, and minds their capitals. SurveyJS pays no regard to these. */
export function mindsCapitals(expression: Expression, questionnaire: Questionnaire): boolean {
  if (comparesWords(expression, questionnaire)) return true
  let isFound = false
  mapParts(expression, (part) => {
    isFound ||= mindsCapitals(part, questionnaire)
    return part
  })
  return isFound
}

const operators: ReadonlySet<string> = new Set(['=', '!=', 'contains', 'in'])
const written: ReadonlySet<string | undefined> = new Set(['shortText', 'longText', 'textList'])

function comparesWords(expression: Expression, questionnaire: Questionnaire): boolean {
  if (expression.kind !== 'operation' || !operators.has(expression.operator)) return false
  const { left, right } = expression
  if (left.kind === 'call') return left.name === 'comment' && hasLetters(right)
  const [id = ''] = left.kind === 'reference' ? left.path : []
  return written.has(findQuestion(questionnaire, id)?.kind) && hasLetters(right)
}

function hasLetters(expression: Expression): boolean {
  if (expression.kind === 'list') return expression.items.some(hasLetters)
  const value = expression.kind === 'literal' ? String(expression.value) : ''
  return value.toLowerCase() !== value.toUpperCase()
}
