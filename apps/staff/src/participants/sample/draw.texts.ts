import { defineTexts } from '@meinungsbild/design'
import type { AllocationKind } from './draw-form.ts'

export const drawTexts = defineTexts({
  de: {
    title: 'Stichprobe einlesen: Prüfung und Ziehung',
    report: 'Was in der Datei steht',
    lines: 'Zeilen',
    people: 'können gezogen werden',
    blocked: 'mit Sperre (§§ 51, 52 BMG)',
    secondary: 'Nebenwohnung',
    tooYoung: 'zu jung',
    tooOld: 'zu alt',
    duplicates: 'doppelt',
    objected: 'haben widersprochen',
    flaws: 'fehlerhaft',
    flawsTitle: (count: string) => `Fehlerhafte Zeilen: ${count}`,
    flawsLead:
      'Diese Zeilen lassen sich nicht übernehmen. Sie können die Datei berichtigen und neu einlesen; bisher ist nichts übernommen.',
    line: 'Zeile',
    reason: 'Grund',
    first: (shown: string) => `Hier stehen die ersten ${shown}.`,
    download: 'Alle als Datei (CSV)',
    duplicatesTitle: (count: string) => `Doppelte Zeilen: ${count}`,
    duplicatesLead:
      'Gleicher Name und gleiches Geburtsdatum, oder ohne Geburtsdatum gleicher Name und gleiche Anschrift. Behalten wird jeweils eine Zeile. In großen Städten können das auch zwei Menschen sein; bitte sehen Sie in der Datei nach.',
    duplicateOf: (kept: string) => `doppelt; behalten wird Zeile ${kept}`,
    changeRules: 'Spalten und Regeln ändern',
    strata: 'Schichten',
    stratum: 'Schicht',
    all: 'alle',
    population: 'Personen (N)',
    drawn: 'gezogen (n)',
    reserveOf: 'Reserve',
    small: 'kleine Schicht',
    given: 'Anzahl',
    givenOf: (stratum: string) => `Anzahl aus ${stratum}`,
    givenHint:
      'Die Spalte „Anzahl“ gilt nur bei eigener Vorgabe. Schichten unter 50 Personen sind gekennzeichnet.',
    draw: 'Ziehung',
    allocation: 'Wie viele aus welcher Schicht?',
    size: 'Wie viele werden insgesamt gezogen?',
    reserve: 'Wie viele kommen zusätzlich in die Reserve?',
    reserveHint:
      'Die Reserve bekommt keinen Brief, solange niemand sie aufruft. Sie wird wie die Ziehung auf die Schichten verteilt.',
    unit: 'Personen',
    seed: 'Startwert',
    seedHint:
      'Mit ihm und der Datei kann jede und jeder die Ziehung wiederholen und kommt auf dieselben Menschen. Der Vorschlag ist zufällig; Sie können einen anderen setzen, zum Beispiel die Zahlen einer öffentlichen Lotterie. Er steht danach in der Akte.',
    accept: (count: string) =>
      `Ich übernehme die fehlerfreien Zeilen, obwohl ${count} fehlerhafte fehlen.`,
    acceptFirst:
      'Bitte bestätigen Sie, dass die fehlerhaften Zeilen fehlen dürfen, oder berichtigen Sie die Datei.',
    confirmVoid: 'Ich weiß, dass eine Freigabe verloren geht, die auf dem bisherigen Plan beruht.',
    confirmVoidFirst: 'Bitte bestätigen Sie, dass die bisherige Freigabe verloren geht.',
    preview: 'Aufteilung ansehen',
    submit: 'Ziehen und übernehmen',
    drop: 'Datei verwerfen',
    nobody: 'Aus dieser Datei kann niemand gezogen werden.',
    wholeNumber: 'Bitte geben Sie eine ganze Zahl an.',
    choiceMissing: 'Bitte wählen Sie eine Möglichkeit aus.',
    seedMissing: 'Bitte geben Sie einen Startwert an, höchstens 200 Zeichen.',
  },
  en: {
    title: 'Read a sample: check and draw',
    report: 'What stands in the file',
    lines: 'lines',
    people: 'can be drawn',
    blocked: 'with a block (§§ 51, 52 BMG)',
    secondary: 'secondary home',
    tooYoung: 'too young',
    tooOld: 'too old',
    duplicates: 'twice there',
    objected: 'have objected',
    flaws: 'faulty',
    flawsTitle: (count: string) => `Faulty lines: ${count}`,
    flawsLead:
      'These lines cannot be taken. You can mend the file and read it again; nothing has been taken so far.',
    line: 'Line',
    reason: 'Reason',
    first: (shown: string) => `Here are the first ${shown}.`,
    download: 'All as a file (CSV)',
    duplicatesTitle: (count: string) => `Lines twice there: ${count}`,
    duplicatesLead:
      'The same name and date of birth, or without a date the same name and address. One line of each is kept. In large cities these may be two people; please look into the file.',
    duplicateOf: (kept: string) => `twice there; line ${kept} is kept`,
    changeRules: 'Change columns and rules',
    strata: 'Strata',
    stratum: 'Stratum',
    all: 'all',
    population: 'People (N)',
    drawn: 'Drawn (n)',
    reserveOf: 'Reserve',
    small: 'small stratum',
    given: 'Number',
    givenOf: (stratum: string) => `Number from ${stratum}`,
    givenHint:
      'The column “Number” counts only with numbers of your own. Strata below 50 people are marked.',
    draw: 'Draw',
    allocation: 'How many from which stratum?',
    size: 'How many are drawn altogether?',
    reserve: 'How many more go into the reserve?',
    reserveHint:
      'The reserve gets no letter as long as nobody calls on it. It is shared out over the strata like the draw.',
    unit: 'people',
    seed: 'Seed',
    seedHint:
      'With it and the file anybody can repeat the draw and comes to the same people. The proposal is random; you may set another one, such as the numbers of a public lottery. It stands in the dossier afterwards.',
    accept: (count: string) =>
      `I take the good lines over although ${count} faulty ones are missing.`,
    acceptFirst: 'Please confirm that the faulty lines may be missing, or mend the file.',
    confirmVoid: 'I know that an approval that rests on the present plan is lost by this.',
    confirmVoidFirst: 'Please confirm that the present approval is lost.',
    preview: 'Show the allocation',
    submit: 'Draw and take over',
    drop: 'Discard the file',
    nobody: 'Nobody can be drawn from this file.',
    wholeNumber: 'Please give a whole number.',
    choiceMissing: 'Please choose one.',
    seedMissing: 'Please give a seed of 200 characters at most.',
  },
})

export const allocationTexts = defineTexts<Readonly<Record<AllocationKind, string>>>({
  de: {
    proportional: 'im Verhältnis ihrer Größe',
    equal: 'aus jeder gleich viele',
    given: 'eigene Vorgabe je Schicht',
    everybody: 'alle (Vollerhebung)',
  },
  en: {
    proportional: 'in proportion to their size',
    equal: 'the same from each',
    given: 'numbers of your own for each stratum',
    everybody: 'everybody (census)',
  },
})

/** What each of them is good for. */
export const allocationHints = defineTexts<Readonly<Record<AllocationKind, string>>>({
  de: {
    proportional: 'Die Stichprobe ist ein Abbild der Liste. Gerundet wird nach größten Resten.',
    equal: 'Gut, um Schichten miteinander zu vergleichen; das Gesamtergebnis ist zu gewichten.',
    given: 'Die Zahlen stehen in der Tabelle; auch hier ist das Gesamtergebnis zu gewichten.',
    everybody: 'Dann gibt es weder Zufall noch Reserve.',
  },
  en: {
    proportional: 'The sample is an image of the list. Rounded by largest remainders.',
    equal: 'Good for comparing strata; the overall result must be weighted.',
    given: 'The numbers stand in the table; here too the overall result must be weighted.',
    everybody: 'Then there is neither chance nor reserve.',
  },
})
