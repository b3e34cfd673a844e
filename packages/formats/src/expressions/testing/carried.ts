import { printExpression } from '@meinungsbild/questionnaire'
import type { Translated } from '../translated.ts'

/** What became of an expression: its text in our language, or why it was refused. */
export function carried(translated: Translated): string {
  return translated.ok ? printExpression(translated.expression) : `refused: ${translated.reason}`
}
