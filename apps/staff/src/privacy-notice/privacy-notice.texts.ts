import { defineTexts } from '@meinungsbild/design'

export const privacyNoticeTexts = defineTexts({
  de: {
    title: 'Datenschutzhinweis',
    lead: 'Das lesen die Bürgerinnen und Bürger vor der ersten Frage. Den Zweck schreiben Sie; alles andere – Empfänger, Löschfristen, Rechte, Aussage zur Anonymität – berechnet das System aus dem, was eingestellt ist.',
    whole: 'So liest sich der ganze Hinweis',
    purpose: 'Zweck',
    legalBasis: 'Rechtsgrundlage',
    settledBasis: 'Übernommen aus der festgelegten Rechtsgrundlage.',
    toBasis: 'Rechtsgrundlage ansehen oder ändern',
    german: 'auf Deutsch',
    english: 'auf Englisch',
    save: 'Hinweis speichern',
    claim: 'Was wir zur Anonymität sagen dürfen',
    claimLead:
      'Berechnet aus dem, was wirklich eingestellt ist. Diese Aussage lässt sich nicht von Hand ändern.',
    anonymous: 'Die Teilnahme ist anonym.',
    pseudonymous: 'Die Antworten sind pseudonym, solange die Befragung läuft.',
    personal: 'Es werden personenbezogene Daten erhoben.',
    missing: 'Bitte füllen Sie dieses Feld aus.',
    confirmVoid:
      'Ich weiß, dass eine Freigabe verloren geht, die auf der bisherigen Fassung beruht.',
  },
  en: {
    title: 'Privacy notice',
    lead: 'Citizens read this before the first question. You write the purpose; all else – recipients, periods of deletion, rights, the claim about anonymity – is computed from what is set.',
    whole: 'How the whole notice reads',
    purpose: 'Purpose',
    legalBasis: 'Legal basis',
    settledBasis: 'Taken from the legal basis that is settled.',
    toBasis: 'See or change the legal basis',
    german: 'in German',
    english: 'in English',
    save: 'Save the notice',
    claim: 'What we may say about anonymity',
    claimLead: 'Computed from what is really configured. This statement cannot be changed by hand.',
    anonymous: 'Taking part is anonymous.',
    pseudonymous: 'Answers are pseudonymous as long as the survey is running.',
    personal: 'Personal data are collected.',
    missing: 'Please fill in this field.',
    confirmVoid: 'I know that an approval that rests on the present version is lost by this.',
  },
})
