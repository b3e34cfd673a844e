import { defineTexts } from '@meinungsbild/design'
import type { OutcomeRate } from '@meinungsbild/participants'

/** What the rates of AAPOR say. */
export const rateTexts = defineTexts<Readonly<Record<OutcomeRate, string>>>({
  de: {
    RR1: 'Mindestrücklauf: Antworten von allen Eingeladenen',
    RR2: 'wie RR1, mit teilweisen Antworten',
    RR3: 'Rücklauf mit geschätztem Anteil der Unbekannten (e)',
    RR4: 'wie RR3, mit teilweisen Antworten',
    RR5: 'Höchstrücklauf: ohne alle, von denen nichts bekannt ist',
    RR6: 'wie RR5, mit teilweisen Antworten',
    COOP1: 'Kooperation: Antworten von denen, die sich gemeldet haben',
    REF1: 'Verweigerung: Widersprüche von allen Eingeladenen',
    CON1: 'Kontakt: gemeldet von allen Eingeladenen',
  },
  en: {
    RR1: 'minimum response: answers of all invited',
    RR2: 'as RR1, with partial answers',
    RR3: 'response with an estimated share of the unknown (e)',
    RR4: 'as RR3, with partial answers',
    RR5: 'maximum response: without those of whom nothing is known',
    RR6: 'as RR5, with partial answers',
    COOP1: 'cooperation: answers of those who were heard of',
    REF1: 'refusal: objections of all invited',
    CON1: 'contact: heard of, of all invited',
  },
})
