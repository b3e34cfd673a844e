import { defineTexts } from '@meinungsbild/design'

export const paperPageTexts = defineTexts({
  de: {
    title: 'Fragebogen auf Papier',
    lead: 'Derselbe Fragebogen, zum Ausfüllen mit dem Stift: nummeriert, mit Hinweisen statt Bedingungen. Jede Sprache ist eine Datei für sich.',
    until: 'Rücksendung bis',
    untilHint: 'Steht im Kopf und am Ende des Bogens.',
    slip: 'Mit Rücklaufabschnitt für die Teilnahmenummer',
    slipHint:
      'Er wird abgetrennt: So steht die Nummer nie bei den Antworten, und niemand antwortet zweimal. Legen Sie einen kleinen Umschlag für den Bogen bei und drucken Sie die Nummer ins Anschreiben (Feld {teilnahmenummer}).',
    pdf: 'Als PDF',
    odt: 'Als ODT (zum Bearbeiten)',
    showNotes: 'Nur Hinweise zeigen',
    notes: (language: string) => `Was auf Papier anders ist (${language})`,
    noDay: 'Bitte geben Sie einen Tag an, zum Beispiel 2027-03-12.',
    noPdf: 'In dieser Schrift lässt sich kein PDF drucken. Nehmen Sie bitte die ODT-Datei.',
    unprintable:
      'Der Bogen lässt sich nicht drucken; meist ist ein Bild darin beschädigt. Nehmen Sie bitte die ODT-Datei oder ersetzen Sie das Bild.',
    fileTitle: 'Fragebogen',
  },
  en: {
    title: 'Questionnaire on paper',
    lead: 'The same questionnaire, to be filled in with a pen: numbered, with notes instead of conditions. Each language is a file of its own.',
    until: 'Send back by',
    untilHint: 'Stands at the beginning and at the end of the form.',
    slip: 'With a return slip for the participant number',
    slipHint:
      'It is detached: so the number never lies with the answers, and nobody answers twice. Enclose a small envelope for the form, and print the number in the letter (field {teilnahmenummer}).',
    pdf: 'As PDF',
    odt: 'As ODT (to be edited)',
    showNotes: 'Only show notes',
    notes: (language: string) => `What is different on paper (${language})`,
    noDay: 'Please give a day, for example 2027-03-12.',
    noPdf: 'No PDF can be printed in this script. Please take the ODT file.',
    unprintable:
      'The form cannot be printed; usually a picture in it is damaged. Please take the ODT file or replace the picture.',
    fileTitle: 'Questionnaire',
  },
})
