import { printExpression, type Expression, type Text } from '@meinungsbild/questionnaire'
import { note } from './form-reading.ts'
import { escapedBraces, fillMarks, type Placeholder } from './placeholders.ts'
import { firstBeyond, type Known } from './questions-in.ts'
import type { FormReading } from './form-reading.ts'

/** A text in which earlier answers stand where the file has them. One that cannot stand there is left as the file has it. */
export function filledText(text: Text, earlier: Known, reading: FormReading): Text {
  const entries = Object.entries(text).map(([language, words]): [string, string] => [
    language,
    fillMarks(words, reading.placeholders, (placeholder) => filled(placeholder, earlier, reading)),
  ])
  return Object.fromEntries(entries)
}

function filled(placeholder: Placeholder, earlier: Known, reading: FormReading): string {
  const named = placeholder.names(placeholder.name)
  const expression = named?.kind === 'value' ? shown(named.expression) : undefined
  if (expression?.kind === 'literal') return escapedBraces(String(expression.value))
  if (expression !== undefined && firstBeyond(expression, earlier) === undefined) {
    return `{${printExpression(expression)}}`
  }
  const { source, place } = placeholder
  note(
    reading,
    'lost',
    place,
    `„${source}“ im Text steht für keine frühere Antwort und wurde so stehen gelassen.`,
    `“${source}” in the text stands for no earlier answer and was left as it is.`,
  )
  return escapedBraces(source)
}

/** A reference alone shows the label of its answer. */
function shown(expression: Expression): Expression {
  const [first] =
    expression.kind === 'call' && expression.name === 'code' ? expression.arguments : []
  return first ?? expression
}
