import { defineTexts, textsFor } from '@meinungsbild/design'

/** Our own words on a printed questionnaire. */
const paperTexts = defineTexts({
  de: {
    returnUntil: 'Rücksendung bis',
    howTitle: 'So füllen Sie den Bogen aus',
    howToTick:
      'Bitte kreuzen Sie mit einem dunklen Stift an: einen **Kreis**, wenn nur eine Antwort gilt, **Kästchen**, wenn mehrere gelten können.',
    howToCorrect:
      'Haben Sie sich geirrt? Füllen Sie das falsche Feld ganz aus und kreuzen Sie das richtige an.',
    howToGoOn:
      'Wo ein Pfeil → steht, lesen Sie bei der genannten Frage weiter, sonst einfach bei der nächsten.',
    requiredNone: 'Sie können jede Frage auslassen.',
    requiredAll: 'Bitte beantworten Sie alle Fragen, die für Sie gelten.',
    requiredOne: (number: string) =>
      `Bitte beantworten Sie auf jeden Fall Frage ${number}. Alle anderen können Sie auslassen.`,
    requiredSome: (numbers: string) =>
      `Bitte beantworten Sie auf jeden Fall die Fragen ${numbers}. Alle anderen können Sie auslassen.`,
    requiredIf: (condition: string) => `Bitte auf jeden Fall beantworten, wenn ${condition}.`,
    requiredPart: 'bitte angeben',
    range: (first: string, last: string) => `${first} bis ${last}`,
    and: ' und ',

    onlyIf: (condition: string) => `Nur wenn ${condition}:`,
    onlyIfElse: (condition: string, goOn: string) => `Nur wenn ${condition}; sonst ${goOn}`,
    onlyPart: (label: string, condition: string) => `${label} (nur wenn ${condition})`,
    jump: (condition: string, goOn: string) => `Wenn ${condition}: ${goOn}`,
    goOn: (number: string) => `→ weiter mit Frage ${number}`,
    goToEnd: '→ weiter zum Schluss',
    goToEnding: (title: string) => `→ Ende der Befragung: ${title}`,

    answerOn: (number: string) => `…………… (Ihre Antwort auf Frage ${number})`,
    blank: '……………',
    tickOne: 'Bitte nur eine Antwort ankreuzen.',
    tickSeveral: 'Sie können mehrere Antworten ankreuzen.',
    tickExactly: (count: number) => `Bitte kreuzen Sie genau ${count} Antworten an.`,
    tickBetween: (min: number, max: number) => `Bitte kreuzen Sie ${min} bis ${max} Antworten an.`,
    tickAtLeast: (min: number) =>
      min === 1
        ? 'Bitte kreuzen Sie mindestens eine Antwort an.'
        : `Bitte kreuzen Sie mindestens ${min} Antworten an.`,
    tickAtMost: (max: number) =>
      max === 1
        ? 'Bitte kreuzen Sie höchstens eine Antwort an.'
        : `Bitte kreuzen Sie höchstens ${max} Antworten an.`,
    tickPerRow: 'Bitte in jeder Zeile eine Antwort ankreuzen.',
    tickPerScale: 'Bitte in jeder Zeile und in jeder Spaltengruppe eine Antwort ankreuzen.',
    tickSeveralPerRow: 'Sie können in jeder Zeile mehrere Antworten ankreuzen.',
    writeAnswer: 'Bitte tragen Sie Ihre Antwort ein.',
    comment: 'Kommentar (freiwillig):',
    commentsBehind: 'Auf den Linien können Sie etwas dazu anmerken.',
    between: (min: string, max: string) => `Eine Zahl von ${min} bis ${max}.`,
    from: (min: string) => `Eine Zahl ab ${min}.`,
    upTo: (max: string) => `Eine Zahl bis ${max}.`,
    ends: (min: string, low: string, max: string, high: string) =>
      `${min} = ${low}, ${max} = ${high}.`,
    notBefore: (day: string) => `Nicht vor: ${day}.`,
    notAfter: (day: string) => `Nicht nach: ${day}.`,
    datePattern: 'TT.MM.JJJJ',
    monthPattern: 'MM.JJJJ',
    timePattern: 'HH:MM',
    timeUnit: 'Uhr',
    expected: (description: string) => `Erwartet wird: ${description}`,
    rank: (places: number) =>
      places === 1
        ? 'Bitte schreiben Sie eine 1 vor das Wichtigste.'
        : `Bitte ordnen Sie mit den Zahlen 1 bis ${places}; 1 ist der erste Platz.`,
    total: (total: string) => `Alle Angaben zusammen müssen ${total} ergeben.`,
    specialAt: (answer: string) => `${answer} bei Zeile:`,
    columnMeans: (column: string, answers: string) => `„${column}“: ${answers}.`,
    emptyRows: 'Was leer bleibt, zählt nicht.',
    moreRows: (max: number) =>
      `Der Platz reicht nicht? Legen Sie bitte ein Blatt bei (höchstens ${max} Zeilen).`,
    moreEntries: (max: number) =>
      `Der Platz reicht nicht? Legen Sie bitte ein Blatt bei (höchstens ${max} Mal).`,
    personal: 'Personenbezogene Daten.',
    personalFor: (purpose: string) => `Personenbezogene Daten. Zweck: ${purpose}`,
    enclose: (most: number) =>
      most === 1
        ? 'Wenn Sie möchten, legen Sie dem Bogen ein Dokument als Kopie bei.'
        : `Wenn Sie möchten, legen Sie dem Bogen bis zu ${most} Dokumente als Kopie bei.`,
    enclosedSheets: 'Zahl der beigelegten Blätter',
    enclosed: (name: string) => `Das Dokument „${name}“ liegt diesem Bogen bei.`,
    map: (count: number) => `Karte mit ${count} nummerierten Gebieten`,

    thanks: 'Vielen Dank für Ihre Mitarbeit!',
    sendBack: 'Bitte senden Sie den ausgefüllten Bogen an:',
    sendBackUntil: (day: string) =>
      `Bitte senden Sie den ausgefüllten Bogen **bis zum ${day}** an:`,
    slipTitle: 'Rücklaufabschnitt – bitte abtrennen',
    slipText:
      'Tragen Sie hier die Teilnahmenummer aus Ihrem Anschreiben ein, auf keinen Fall den Zugangscode, und trennen Sie den Abschnitt ab. Der ausgefüllte Bogen kommt in den kleinen Umschlag, den Sie zukleben; beides zusammen in den großen. Die Nummer sagt nur, dass Sie geantwortet haben. Schreiben Sie sie bitte nicht auf den Bogen.',
  },
  en: {
    returnUntil: 'Send back by',
    howTitle: 'How to fill in this form',
    howToTick:
      'Please mark with a dark pen: a **circle** where only one answer is possible, **boxes** where several may be.',
    howToCorrect: 'Made a mistake? Fill in the wrong field completely and mark the right one.',
    howToGoOn:
      'Where there is an arrow →, go on with the question it names, otherwise simply with the next one.',
    requiredNone: 'You may skip any question.',
    requiredAll: 'Please answer all questions that apply to you.',
    requiredOne: (number: string) =>
      `Please be sure to answer question ${number}. You may skip all others.`,
    requiredSome: (numbers: string) =>
      `Please be sure to answer questions ${numbers}. You may skip all others.`,
    requiredIf: (condition: string) => `Please be sure to answer if ${condition}.`,
    requiredPart: 'please give',
    range: (first: string, last: string) => `${first} to ${last}`,
    and: ' and ',

    onlyIf: (condition: string) => `Only if ${condition}:`,
    onlyIfElse: (condition: string, goOn: string) => `Only if ${condition}; otherwise ${goOn}`,
    onlyPart: (label: string, condition: string) => `${label} (only if ${condition})`,
    jump: (condition: string, goOn: string) => `If ${condition}: ${goOn}`,
    goOn: (number: string) => `→ go on with question ${number}`,
    goToEnd: '→ go on to the end',
    goToEnding: (title: string) => `→ end of the survey: ${title}`,

    answerOn: (number: string) => `…………… (your answer to question ${number})`,
    blank: '……………',
    tickOne: 'Please mark one answer only.',
    tickSeveral: 'You may mark several answers.',
    tickExactly: (count: number) => `Please mark exactly ${count} answers.`,
    tickBetween: (min: number, max: number) => `Please mark ${min} to ${max} answers.`,
    tickAtLeast: (min: number) =>
      min === 1 ? 'Please mark at least one answer.' : `Please mark at least ${min} answers.`,
    tickAtMost: (max: number) =>
      max === 1 ? 'Please mark at most one answer.' : `Please mark at most ${max} answers.`,
    tickPerRow: 'Please mark one answer in each row.',
    tickPerScale: 'Please mark one answer in each row and each group of columns.',
    tickSeveralPerRow: 'You may mark several answers in each row.',
    writeAnswer: 'Please write down your answer.',
    comment: 'Comment (optional):',
    commentsBehind: 'You may add a remark on the lines.',
    between: (min: string, max: string) => `A number from ${min} to ${max}.`,
    from: (min: string) => `A number from ${min} upwards.`,
    upTo: (max: string) => `A number up to ${max}.`,
    ends: (min: string, low: string, max: string, high: string) =>
      `${min} = ${low}, ${max} = ${high}.`,
    notBefore: (day: string) => `Not before: ${day}.`,
    notAfter: (day: string) => `Not after: ${day}.`,
    datePattern: 'DD.MM.YYYY',
    monthPattern: 'MM.YYYY',
    timePattern: 'HH:MM',
    timeUnit: '',
    expected: (description: string) => `Expected: ${description}`,
    rank: (places: number) =>
      places === 1
        ? 'Please write a 1 before what matters most.'
        : `Please rank with the numbers 1 to ${places}; 1 is the first place.`,
    total: (total: string) => `Your entries must add up to ${total}.`,
    specialAt: (answer: string) => `${answer} in row:`,
    columnMeans: (column: string, answers: string) => `“${column}”: ${answers}.`,
    emptyRows: 'What stays empty does not count.',
    moreRows: (max: number) =>
      `Not enough room? Please enclose a sheet of paper (at most ${max} rows).`,
    moreEntries: (max: number) =>
      `Not enough room? Please enclose a sheet of paper (at most ${max} times).`,
    personal: 'Personal data.',
    personalFor: (purpose: string) => `Personal data. Purpose: ${purpose}`,
    enclose: (most: number) =>
      most === 1
        ? 'If you like, enclose a copy of one document.'
        : `If you like, enclose copies of up to ${most} documents.`,
    enclosedSheets: 'Number of enclosed sheets',
    enclosed: (name: string) => `The document “${name}” is enclosed with this form.`,
    map: (count: number) => `Map with ${count} numbered areas`,

    thanks: 'Thank you for taking part!',
    sendBack: 'Please send the completed form to:',
    sendBackUntil: (day: string) => `Please send the completed form **by ${day}** to:`,
    slipTitle: 'Return slip – please detach',
    slipText:
      'Write the participant number from your letter here, never the access code, and detach this slip. The completed form goes into the small envelope, which you seal; both together into the large one. The number only says that you have answered. Please do not write it on the form.',
  },
})

/** German for every German, English beside every other language. */
export function paperWords(language: string) {
  return textsFor(paperTexts, language)
}

export type PaperWords = ReturnType<typeof paperWords>
