import { defineTexts } from '@meinungsbild/design'

/** Where a file of another sort was uploaded. */
export const wrongFileTexts = defineTexts({
  de: {
    picture: 'Das ist kein Bild, das im Fragebogen stehen kann. Möglich sind JPEG, PNG und WebP.',
    document: 'Das ist kein Dokument, das im Fragebogen stehen kann. Möglich ist PDF.',
    video: 'Das ist kein Video, das im Fragebogen stehen kann. Möglich sind MP4 und WebM.',
  },
  en: {
    picture: 'This is no picture that a questionnaire can show. JPEG, PNG and WebP are possible.',
    document: 'This is no document that a questionnaire can offer. PDF is possible.',
    video: 'This is no video that a questionnaire can show. MP4 and WebM are possible.',
  },
})
