import type { Text } from '@meinungsbild/questionnaire'

/** What stands in anonymised files for both: nobody is to see which it was. */
export const removedLabel: Text = {
  de: 'nicht beantwortet oder zur Anonymisierung entfernt',
  en: 'not answered, or removed for anonymisation',
}
