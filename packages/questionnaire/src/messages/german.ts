import type { Catalogue } from './catalogue.ts'

export const german: Catalogue = {
  required: {
    singleChoice: 'Bitte wählen Sie eine Antwort aus.',
    multipleChoice: 'Bitte wählen Sie mindestens eine Antwort aus.',
    scale: 'Bitte wählen Sie eine Antwort aus.',
    matrix: 'Bitte beantworten Sie diese Frage.',
    row: 'Bitte wählen Sie in dieser Zeile eine Antwort aus.',
    number: 'Bitte geben Sie eine Zahl ein.',
    shortText: 'Bitte schreiben Sie Ihre Antwort in das Textfeld.',
    longText: 'Bitte schreiben Sie Ihre Antwort in das Textfeld.',
    date: 'Bitte geben Sie ein Datum ein.',
    statement: 'Bitte beantworten Sie diese Frage.',
  },
  others: {
    unknownOption: (_, { row }) =>
      row === undefined
        ? 'Bitte wählen Sie eine der angebotenen Antworten aus.'
        : 'Bitte wählen Sie in dieser Zeile eine der angebotenen Antworten aus.',
    openTextMissing:
      'Bitte ergänzen Sie Ihre Antwort im Textfeld oder wählen Sie eine andere Antwort aus.',
    openTextTooLong: (limit) => `Bitte kürzen Sie Ihren Text auf höchstens ${limit} Zeichen.`,
    tooFew: (limit) =>
      limit === '1'
        ? 'Bitte wählen Sie mindestens eine Antwort aus.'
        : `Bitte wählen Sie mindestens ${limit} Antworten aus.`,
    tooMany: (limit) =>
      limit === '1'
        ? 'Bitte wählen Sie höchstens eine Antwort aus.'
        : `Bitte wählen Sie höchstens ${limit} Antworten aus.`,
    exclusiveWithOthers:
      'Eine Ihrer Antworten schließt alle anderen aus. Bitte wählen Sie entweder nur diese oder nur die anderen aus.',
    notANumber: 'Bitte geben Sie eine Zahl in Ziffern ein, zum Beispiel 12.',
    tooManyDecimals: (limit) =>
      limit === '0'
        ? 'Bitte geben Sie eine ganze Zahl ohne Nachkommastellen ein.'
        : `Bitte geben Sie eine Zahl mit höchstens ${limit} ${limit === '1' ? 'Nachkommastelle' : 'Nachkommastellen'} ein.`,
    numberTooSmall: (limit) => `Bitte geben Sie eine Zahl ein, die mindestens ${limit} beträgt.`,
    numberTooLarge: (limit) => `Bitte geben Sie eine Zahl ein, die höchstens ${limit} beträgt.`,
    textTooLong: (limit) => `Bitte kürzen Sie Ihren Text auf höchstens ${limit} Zeichen.`,
    notADate: 'Bitte geben Sie ein gültiges Datum ein, zum Beispiel 24.12.2026.',
    dateTooEarly: (limit) => `Bitte geben Sie ein Datum ab dem ${limit} ein.`,
    dateTooLate: (limit) => `Bitte geben Sie ein Datum bis zum ${limit} ein.`,
    specialWithValue:
      'Bitte entscheiden Sie sich: Geben Sie entweder eine Antwort oder „weiß nicht“ beziehungsweise „keine Angabe“ an.',
  },
}
