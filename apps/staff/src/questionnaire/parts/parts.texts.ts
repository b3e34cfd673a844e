import { defineTexts } from '@meinungsbild/design'

export const partsTexts = defineTexts({
  de: {
    outdated: (version: number, name: string, at: string) =>
      `Inzwischen hat ${name} die Fassung ${version} gespeichert (${at}). Ihre Eingaben stehen noch im Formular, sind aber nicht gespeichert. Prüfen Sie bitte den neuen Stand. Wenn Sie jetzt noch einmal speichern, wird nur geändert, was in diesem Formular steht.`,
    movedOn:
      'Der Arbeitsstand ist inzwischen ein anderer. Ihre Eingaben stehen noch im Formular, sind aber nicht gespeichert. Wenn Sie jetzt noch einmal speichern, wird nur geändert, was in diesem Formular steht.',
    unconfirmed: 'Bitte bestätigen Sie, dass die Freigabe dadurch verloren geht.',
    voidTitle: 'Diese Änderung hebt eine Freigabe auf',
    voidDetail: (steps: string) =>
      `Wenn Sie speichern, geht verloren: ${steps}. Die Freigabe muss danach neu eingeholt werden; im Vorgang steht, dass sie durch Ihre Änderung aufgehoben wurde.`,
    voidLabel: 'Ja, ich ändere den Fragebogen und die Freigabe geht verloren.',
    readOnly: 'Sie können hier lesen, aber nichts ändern.',
    leichteSprache: 'Leichte Sprache',
  },
  en: {
    outdated: (version: number, name: string, at: string) =>
      `Meanwhile ${name} has saved version ${version} (${at}). What you typed is still in the form but has not been saved. Please look at the new state. If you save again now, only what stands in this form is changed.`,
    movedOn:
      'The working copy is another one by now. What you typed is still in the form but has not been saved. If you save again now, only what stands in this form is changed.',
    unconfirmed: 'Please confirm that the approval is lost by this.',
    voidTitle: 'This change voids an approval',
    voidDetail: (steps: string) =>
      `If you save, this is lost: ${steps}. The approval must then be obtained anew; the dossier will say that your change voided it.`,
    voidLabel: 'Yes, I change the questionnaire and the approval is lost.',
    readOnly: 'You can read here but not change anything.',
    leichteSprache: 'Easy-to-read German (Leichte Sprache)',
  },
})
