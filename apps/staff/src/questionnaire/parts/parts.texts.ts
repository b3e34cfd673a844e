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
    noNumber: 'Bitte geben Sie hier eine Zahl an, zum Beispiel 5 oder 2,5.',
    largeFile: (limit: string) =>
      `Die Datei ist zu groß. Möglich sind höchstens ${limit}. Bitte verkleinern Sie sie und wählen Sie sie noch einmal aus.`,
    currentFile: (name: string, size: string) => `Jetzt: ${name} (${size})`,
    noFile: 'Noch keine Datei',
    removeFile: 'Diese Datei entfernen',
    fileHint: (limit: string) => `Höchstens ${limit}.`,
    photoHint: 'Ort, Zeit und Gerät, die ein Foto verrät, werden entfernt.',
    chooseAgain:
      'Ihre Datei konnte nicht mitgespeichert werden, weil an anderer Stelle etwas fehlt. Bitte wählen Sie sie noch einmal aus.',
    code: 'Kürzel',
    label: 'Wortlaut',
    order: 'Reihenfolge',
    moreRows: 'Weitere Zeilen',
    up: (what: string) => `${what} nach oben`,
    down: (what: string) => `${what} nach unten`,
    remove: (what: string) => `${what} entfernen`,
    row: (number: number) => `Zeile ${number}`,
    cell: (column: string, row: number) => `${column}, Zeile ${row}`,
    pasteTitle: 'Viele auf einmal einfügen',
    pasteLabel: 'Liste',
    pasteHint:
      'Eine je Zeile. Auch „Kürzel = Wortlaut“, oder Zellen aus einer Tabelle: die Spalten sind die Sprachen in ihrer Reihenfolge, davor das Kürzel.',
    paste: 'In die Zeilen übernehmen',
    save: 'Speichern',
    keep: 'Zwischenspeichern',
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
    noNumber: 'Please give a number here, for example 5 or 2.5.',
    largeFile: (limit: string) =>
      `The file is too large. At most ${limit} are possible. Please make it smaller and choose it again.`,
    currentFile: (name: string, size: string) => `Now: ${name} (${size})`,
    noFile: 'No file yet',
    removeFile: 'Remove this file',
    fileHint: (limit: string) => `At most ${limit}.`,
    photoHint: 'Place, time and device that a photo gives away are removed.',
    chooseAgain:
      'Your file could not be saved along, because something is missing elsewhere. Please choose it again.',
    code: 'Code',
    label: 'Wording',
    order: 'Order',
    moreRows: 'More rows',
    up: (what: string) => `Move ${what} up`,
    down: (what: string) => `Move ${what} down`,
    remove: (what: string) => `Remove ${what}`,
    row: (number: number) => `row ${number}`,
    cell: (column: string, row: number) => `${column}, row ${row}`,
    pasteTitle: 'Paste many at once',
    pasteLabel: 'List',
    pasteHint:
      'One per line. Also “code = wording”, or cells of a spreadsheet: the columns are the languages in their order, with the code before them.',
    paste: 'Put into the rows',
    save: 'Save',
    keep: 'Keep as working copy',
  },
})
