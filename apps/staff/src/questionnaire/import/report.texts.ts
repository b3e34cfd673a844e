import { defineTexts } from '@meinungsbild/design'

/** What a form of another tool loses on the way in or out. */
export const reportTexts = defineTexts({
  de: {
    lost: 'Nicht übernommen',
    changed: 'In anderer Form übernommen',
    places: (places: readonly string[]) => `Wo: ${places.join(' · ')}`,
  },
  en: {
    lost: 'Not carried over',
    changed: 'Carried over in another form',
    places: (places: readonly string[]) => `Where: ${places.join(' · ')}`,
  },
})
