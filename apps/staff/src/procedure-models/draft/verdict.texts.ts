import { defineTexts } from '@meinungsbild/design'

/** What the Leitung can decide, by the id of the outcome. */
export const verdictTexts = defineTexts({
  de: {
    approved: 'Freigabe',
    changesOrdered: 'Änderungen angeordnet',
    rejected: 'Ablehnung',
    deferred: 'zurückgestellt',
  },
  en: {
    approved: 'Approval',
    changesOrdered: 'Changes ordered',
    rejected: 'Rejection',
    deferred: 'Deferred',
  },
})
