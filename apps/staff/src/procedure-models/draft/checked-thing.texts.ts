import { defineTexts } from '@meinungsbild/design'

/** What a point of a checklist can rest on, beside documents. */
export const checkedThingTexts = defineTexts({
  de: {
    questionnaire: 'Fragebogen',
    participantsPlan: 'Teilnehmende',
    privacyNotice: 'Datenschutzhinweis',
    tariff: 'Preismodell',
    ballotBox: 'Urne',
  },
  en: {
    questionnaire: 'Questionnaire',
    participantsPlan: 'Participants',
    privacyNotice: 'Privacy notice',
    tariff: 'Tariff',
    ballotBox: 'Ballot box',
  },
})
