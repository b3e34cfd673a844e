import { defineTexts } from '@meinungsbild/design'

/** What each field of a letter is filled with. */
export const letterFieldTexts = defineTexts({
  de: {
    anrede: 'die Anrede mit Namen, ohne Komma',
    name: 'der Name',
    titel: 'der Titel der Befragung',
    behörde: 'der Name der Behörde',
    telefon: 'die Telefonnummer',
    email: 'die E-Mail-Adresse',
    schutz: 'was über die Anonymität gesagt werden darf, berechnet aus den Einstellungen',
    teilnahmenummer: 'die Nummer für den Rücklaufabschnitt eines Bogens auf Papier',
    zugang: 'der Kasten mit QR-Code, Adresse und Zugangscode; in einem Absatz für sich',
    briefdatum: 'der Tag des ersten Briefs',
    ende: 'der letzte Tag der Befragung',
  },
  en: {
    anrede: 'the salutation with the name, without a comma',
    name: 'the name',
    titel: 'the title of the survey',
    behörde: 'the name of the authority',
    telefon: 'the telephone number',
    email: 'the e-mail address',
    schutz: 'what may be said about anonymity, computed from the settings',
    teilnahmenummer: 'the number for the return slip of a form on paper',
    zugang: 'the box with QR code, address and access code; in a paragraph of its own',
    briefdatum: 'the day of the first letter',
    ende: 'the last day of the survey',
  },
})
