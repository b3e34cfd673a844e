import type { Catalogue } from './catalogue.ts'

export const german: Catalogue = {
  required: {
    answer: 'Bitte beantworten Sie diese Frage.',
    choice: 'Bitte wählen Sie eine Antwort aus.',
    choices: 'Bitte wählen Sie mindestens eine Antwort aus.',
    rating: 'Bitte wählen Sie einen Wert aus.',
    area: 'Bitte wählen Sie ein Gebiet aus.',
    consent: 'Bitte kreuzen Sie das Kästchen an.',
    order: 'Bitte vergeben Sie die Plätze, beginnend mit Platz 1.',
    number: 'Bitte geben Sie eine Zahl ein.',
    text: 'Bitte schreiben Sie Ihre Antwort in das Textfeld.',
    date: 'Bitte geben Sie ein Datum ein.',
    time: 'Bitte geben Sie eine Uhrzeit ein.',
    month: 'Bitte geben Sie einen Monat ein.',
    file: 'Bitte wählen Sie eine Datei aus.',
    fields: 'Bitte füllen Sie die Felder aus.',
    rowChoice: 'Bitte wählen Sie in dieser Zeile eine Antwort aus.',
    rowChoices: 'Bitte wählen Sie in dieser Zeile mindestens eine Antwort aus.',
    rowField: 'Bitte füllen Sie dieses Feld aus.',
  },
  others: {
    unknownOption: ({ kind, row, limit }) => {
      if (kind === 'ranking' && limit !== '') {
        return `Bitte geben Sie hier einen Platz von 1 bis ${limit} an.`
      }
      return row === undefined
        ? 'Bitte wählen Sie eine der angebotenen Antworten aus.'
        : 'Bitte wählen Sie in dieser Zeile eine der angebotenen Antworten aus.'
    },
    openTextMissing:
      'Bitte ergänzen Sie Ihre Antwort im Textfeld oder wählen Sie eine andere Antwort aus.',
    openTextTooLong: ({ limit }) => `Bitte kürzen Sie Ihren Text auf höchstens ${limit} Zeichen.`,
    tooFew: ({ kind, limit }) => {
      if (kind === 'ranking') return `Bitte vergeben Sie alle Plätze von 1 bis ${limit}.`
      return limit === '1'
        ? 'Bitte wählen Sie mindestens eine Antwort aus.'
        : `Bitte wählen Sie mindestens ${limit} Antworten aus.`
    },
    tooMany: ({ kind, limit }) => {
      if (kind === 'ranking') return `Bitte vergeben Sie nur die Plätze von 1 bis ${limit}.`
      return limit === '1'
        ? 'Bitte wählen Sie höchstens eine Antwort aus.'
        : `Bitte wählen Sie höchstens ${limit} Antworten aus.`
    },
    exclusiveWithOthers:
      'Eine Ihrer Antworten schließt alle anderen aus. Bitte wählen Sie entweder nur diese oder nur die anderen aus.',
    notANumber: 'Bitte geben Sie eine Zahl in Ziffern ein, zum Beispiel 12.',
    tooManyDecimals: ({ limit }) =>
      limit === '0'
        ? 'Bitte geben Sie eine ganze Zahl ohne Nachkommastellen ein.'
        : `Bitte geben Sie eine Zahl mit höchstens ${limit} ${limit === '1' ? 'Nachkommastelle' : 'Nachkommastellen'} ein.`,
    numberTooSmall: ({ limit }) =>
      `Bitte geben Sie eine Zahl ein, die mindestens ${limit} beträgt.`,
    numberTooLarge: ({ limit }) => `Bitte geben Sie eine Zahl ein, die höchstens ${limit} beträgt.`,
    notAStep: ({ limit }) =>
      `Bitte geben Sie eine Zahl ein, die sich vom kleinsten Wert aus in Schritten von ${limit} erreichen lässt.`,
    textTooLong: ({ limit }) => `Bitte kürzen Sie Ihren Text auf höchstens ${limit} Zeichen.`,
    notAnEmail: 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.org.',
    notAPhone: 'Bitte geben Sie eine Telefonnummer in Ziffern ein, zum Beispiel 030 23125 000.',
    notAPostcode: 'Bitte geben Sie eine Postleitzahl mit fünf Ziffern ein, zum Beispiel 01067.',
    notAUrl: 'Bitte geben Sie eine Internetadresse ein, zum Beispiel https://www.example.org.',
    badFormat: ({ message }) =>
      message === ''
        ? 'Bitte ändern Sie Ihre Eingabe.'
        : `Bitte ändern Sie Ihre Eingabe. Erwartet wird „${message}“.`,
    notADate: 'Bitte geben Sie ein gültiges Datum ein, zum Beispiel 24.12.2026.',
    dateTooEarly: ({ limit }) => `Bitte geben Sie ein Datum ab dem ${limit} ein.`,
    dateTooLate: ({ limit }) => `Bitte geben Sie ein Datum bis zum ${limit} ein.`,
    notATime: 'Bitte geben Sie eine gültige Uhrzeit ein, zum Beispiel 07:30.',
    timeTooEarly: ({ limit }) => `Bitte geben Sie eine Uhrzeit ab ${limit} Uhr ein.`,
    timeTooLate: ({ limit }) => `Bitte geben Sie eine Uhrzeit bis ${limit} Uhr ein.`,
    notAMonth: 'Bitte geben Sie einen gültigen Monat ein, zum Beispiel 11/2026.',
    monthTooEarly: ({ limit }) => `Bitte geben Sie einen Monat ab ${limit} ein.`,
    monthTooLate: ({ limit }) => `Bitte geben Sie einen Monat bis ${limit} ein.`,
    placeTwice: ({ limit }) => `Bitte vergeben Sie Platz ${limit} nur einmal.`,
    placeSkipped: ({ limit }) => `Bitte vergeben Sie auch Platz ${limit}.`,
    wrongTotal: ({ limit }) =>
      `Bitte passen Sie Ihre Angaben so an, dass sie zusammen ${limit} ergeben.`,
    consentMissing:
      'Ohne Ihre Einwilligung geht es hier nicht weiter. Bitte kreuzen Sie das Kästchen an, wenn Sie einverstanden sind.',
    tooManyFiles: ({ limit }) =>
      limit === '1'
        ? 'Bitte wählen Sie höchstens eine Datei aus.'
        : `Bitte wählen Sie höchstens ${limit} Dateien aus.`,
    fileTooLarge: ({ limit }) =>
      `Bitte wählen Sie eine Datei aus, die höchstens ${limit} groß ist.`,
    wrongFileType: 'Bitte wählen Sie eine Datei in einem der angegebenen Formate aus.',
    fileEmpty: 'Diese Datei ist leer. Bitte wählen Sie eine andere Datei aus.',
    fileGone:
      'Ihre Datei wurde nicht aufbewahrt, weil Ihre Antworten nicht innerhalb eines Tages abgeschickt wurden. Bitte wählen Sie sie noch einmal aus.',
    tooFewEntries: ({ limit }) =>
      limit === '1'
        ? 'Bitte machen Sie mindestens einen Eintrag.'
        : `Bitte machen Sie mindestens ${limit} Einträge.`,
    tooManyEntries: ({ limit }) =>
      limit === '1'
        ? 'Bitte machen Sie höchstens einen Eintrag.'
        : `Bitte machen Sie höchstens ${limit} Einträge.`,
    checkFailed: ({ message }) => message || 'Bitte prüfen Sie diese Antwort.',
    specialWithValue:
      'Bitte entscheiden Sie sich: Geben Sie entweder eine Antwort oder eine einzige Angabe wie „weiß nicht“ oder „keine Angabe“.',
  },
}
