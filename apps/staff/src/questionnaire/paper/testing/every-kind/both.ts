import type { Text } from '@meinungsbild/questionnaire'

/** Words in the two languages of the survey. */
export function both(de: string, en: string): Text {
  return { de, en }
}
