import { defineTexts } from '@meinungsbild/design'

export const slipsTexts = defineTexts({
  de: {
    title: 'Rücklaufabschnitte prüfen',
    lead: 'Geben Sie die Teilnahmenummern der Abschnitte ein, die heute gekommen sind, oder lesen Sie sie mit einem Scanner ein: eine Nummer je Zeile, mit den zwei Prüfzeichen.',
    before:
      'Die inneren Umschläge bleiben zu, bis die Abschnitte geprüft sind. Legen Sie dazu jeden Abschnitt auf seinen Umschlag und lösen Sie erst nach der Prüfung beide voneinander.',
    numbers: 'Teilnahmenummern',
    numbersHint:
      'Zum Beispiel 1042-52. Nie den Zugangscode: Wer ihn auf den Abschnitt geschrieben hat, dessen Nummer finden Sie nur über die Teilnehmendenliste.',
    check: 'Abschnitte prüfen',
    none: 'Bitte geben Sie mindestens eine Nummer ein.',
    outcomes: 'Ergebnis der Prüfung',
    number: 'Nummer',
    outcome: 'Was gilt',
    todo: 'Was zu tun ist',
    closed: 'Zählt; online geschlossen',
    closedTodo: 'Abschnitt vom Umschlag lösen, Umschlag auf den Stapel der Bögen legen.',
    alreadyUsed: 'Hat schon online teilgenommen',
    alreadyUsedTodo: 'Den inneren Umschlag ungeöffnet vernichten. Der Bogen wird nicht erfasst.',
    beforeOutcome: 'Schon früher geprüft',
    beforeTodo:
      'Ist dies ein zweiter Umschlag derselben Person, vernichten Sie ihn ungeöffnet. Wurde nur dieselbe Liste noch einmal gesendet, gilt das frühere Ergebnis.',
    mistyped: 'Prüfzeichen passen nicht',
    mistypedTodo: 'Bitte vergleichen Sie die Nummer mit dem Abschnitt und geben Sie sie neu ein.',
    format: 'Keine Teilnahmenummer',
    formatTodo: 'Erwartet wird eine Zahl mit zwei Prüfzeichen dahinter.',
    unknown: 'Nummer nicht vergeben',
    unknownTodo:
      'Bitte prüfen Sie, ob der Abschnitt zu dieser Befragung gehört. Ohne gültigen Abschnitt zählt der Bogen nicht.',
    unsent: 'Noch nicht geprüft',
    unsentTodo:
      'Der Einlass war nicht zu erreichen. Die Nummer steht unten noch im Feld; bitte versuchen Sie es noch einmal.',
    counts: (closed: string, used: string) =>
      `Bisher geprüft: ${closed} zählen, ${used} hatten schon online teilgenommen.`,
    notNow:
      'Abschnitte lassen sich nur prüfen, solange das Feld offen ist: Danach sind die Codes und die Liste der Abschnitte gelöscht. Was später kommt, zählt nicht und wird ungeöffnet vernichtet.',
    noSlips:
      'Diese Befragung hat keine Zugangscodes und deshalb keine Rücklaufabschnitte. Ob jemand auch online geantwortet hat, lässt sich hier nicht feststellen.',
    notYours: 'Abschnitte prüfen die Pressestelle und die Statistikstelle.',
    back: 'Zum Papierrücklauf',
  },
  en: {
    title: 'Check return slips',
    lead: 'Enter the participant numbers of the slips that came today, or read them with a scanner: one number per line, with its two check signs.',
    before:
      'The inner envelopes stay shut until the slips are checked. Lay each slip on its envelope and part them only after the check.',
    numbers: 'Participant numbers',
    numbersHint:
      'For example 1042-52. Never the access code: if somebody has written it on the slip, their number is found only in the list of participants.',
    check: 'Check the slips',
    none: 'Please enter at least one number.',
    outcomes: 'Outcome of the check',
    number: 'Number',
    outcome: 'What holds',
    todo: 'What to do',
    closed: 'Counts; closed online',
    closedTodo: 'Part slip and envelope, put the envelope on the pile of forms.',
    alreadyUsed: 'Has already taken part online',
    alreadyUsedTodo: 'Destroy the inner envelope unopened. The form is not keyed.',
    beforeOutcome: 'Checked earlier',
    beforeTodo:
      'If this is a second envelope of the same person, destroy it unopened. If only the same list was sent again, the earlier outcome holds.',
    mistyped: 'The check signs do not match',
    mistypedTodo: 'Please compare the number with the slip and type it again.',
    format: 'Not a participant number',
    formatTodo: 'Expected is a number with two check signs behind it.',
    unknown: 'Nobody has this number',
    unknownTodo:
      'Please check whether the slip belongs to this survey. Without a valid slip the form does not count.',
    unsent: 'Not checked yet',
    unsentTodo:
      'The door could not be reached. The number is still in the field below; please try again.',
    counts: (closed: string, used: string) =>
      `Checked so far: ${closed} count, ${used} had already taken part online.`,
    notNow:
      'Slips can be checked only while the field is open: afterwards the codes and the list of slips are deleted. What comes later does not count and is destroyed unopened.',
    noSlips:
      'This survey has no access codes and therefore no return slips. Whether somebody has answered online as well cannot be told here.',
    notYours: 'The press office and the statistics office check slips.',
    back: 'To the paper returns',
  },
})
