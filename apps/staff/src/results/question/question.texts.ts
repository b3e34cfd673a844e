import { defineTexts } from '@meinungsbild/design'

/** The words of the page of one question. */
export const questionTexts = defineTexts({
  de: {
    back: 'Alle Ergebnisse',
    all: 'Alle Antworten',
    everybody: 'Alle',
    planned: 'Aufgliederung nach dem Auswertungsplan',
    plannedOf: (row: string) => `Aufgliederung nach dem Auswertungsplan: ${row}`,
    plannedLead:
      'Diese Gliederung stand vor dem Feld fest. Die Anteile sind genau, auf ganze Prozent gerundet; was Rückschlüsse erlaubte, ist geheim gehalten.',
    plannedCaption: 'Anteile je Gruppe in ganzen Prozent',
    plannedHidden: (by: string) =>
      `Nach „${by}“ wird nichts ausgewiesen, weil sich sonst auf einzelne Antworten schließen ließe.`,
    means: 'Mittelwerte der Gruppen',
    meanOfAll: (mean: string) => `alle: ${mean}`,
    without: (groups: string) => `nicht ausgewiesen, weil zu wenige geantwortet haben: ${groups}`,
    free: 'Aufgliedern und filtern',
    freeLead:
      'Stellen Sie eine eigene Tabelle zusammen. Ihre Adresse lässt sich weitergeben; wer sie öffnet, sieht dieselben Zahlen.',
    row: 'Zeile',
    by: 'Aufgliedern nach',
    notBy: 'nicht aufgliedern',
    filter: (number: number) => `Bedingung ${number}`,
    filterQuestion: 'Frage',
    noFilter: 'keine',
    filtersLead:
      'Nur Personen, auf die alle Bedingungen zutreffen. Wählen Sie zuerst die Frage und zeigen Sie die Tabelle; dann stehen ihre Antworten zum Ankreuzen da.',
    anyOf: 'Mit einer dieser Antworten',
    from: 'Von',
    to: 'Bis',
    show: 'Tabelle zeigen',
    reset: 'Auswahl aufheben',
    table: 'Ihre Tabelle',
    who: 'Wer gemeint ist',
    whoEverybody: 'alle Teilnehmenden',
    among: (question: string, answers: string) => `${question} – ${answers}`,
    rangeWords: (from: string, to: string) =>
      from === '' ? `bis ${to}` : to === '' ? `ab ${from}` : `${from} bis ${to}`,
    or: ' oder ',
    freeCaption: (people: string) => `Basis: rund ${people} Antworten; leicht verändert`,
    perturbed:
      'Diese Zahlen sind leicht verändert (Cell-Key-Methode): Jede kann um eins oder zwei von der genauen abweichen, selten um drei oder vier, und Summen gehen nicht immer auf. So lässt sich auch aus vielen Tabellen nicht auf einzelne Antworten schließen.',
    group: 'Gruppe',
    incomplete:
      'Kreuzen Sie nun an, welche Antworten gemeint sind, oder geben Sie an, von wo bis wohin. Dann zeigen Sie die Tabelle.',
    noNumber: 'Bitte geben Sie eine Zahl an.',
    rangeTurned: 'Das Ende liegt vor dem Anfang.',
    noSuchQuestion: 'Nach dieser Frage lässt sich nicht filtern.',
  },
  en: {
    back: 'All results',
    all: 'All answers',
    everybody: 'All',
    planned: 'Breakdown by the analysis plan',
    plannedOf: (row: string) => `Breakdown by the analysis plan: ${row}`,
    plannedLead:
      'This breakdown was settled before the field. Shares are exact, rounded to whole per cent; what would have allowed inferences is kept secret.',
    plannedCaption: 'Shares per group in whole per cent',
    plannedHidden: (by: string) =>
      `Nothing is shown by “${by}”, because otherwise single answers could be inferred.`,
    means: 'Means of the groups',
    meanOfAll: (mean: string) => `all: ${mean}`,
    without: (groups: string) => `not shown because too few answered: ${groups}`,
    free: 'Break down and filter',
    freeLead:
      'Put together a table of your own. Its address can be passed on; whoever opens it sees the same figures.',
    row: 'Row',
    by: 'Break down by',
    notBy: 'no breakdown',
    filter: (number: number) => `Condition ${number}`,
    filterQuestion: 'Question',
    noFilter: 'none',
    filtersLead:
      'Only people to whom all conditions apply. Choose the question first and show the table; its answers can then be ticked.',
    anyOf: 'With one of these answers',
    from: 'From',
    to: 'To',
    show: 'Show table',
    reset: 'Clear the choice',
    table: 'Your table',
    who: 'Who is meant',
    whoEverybody: 'all participants',
    among: (question: string, answers: string) => `${question} – ${answers}`,
    rangeWords: (from: string, to: string) =>
      from === '' ? `up to ${to}` : to === '' ? `from ${from}` : `${from} to ${to}`,
    or: ' or ',
    freeCaption: (people: string) => `Base: about ${people} answers; slightly changed`,
    perturbed:
      'These figures are slightly changed (cell key method): each may differ from the exact one by one or two, seldom by three or four, and sums do not always add up. So nobody infers single answers even from many tables.',
    group: 'Group',
    incomplete:
      'Now tick which answers are meant, or say from where up to where. Then show the table.',
    noNumber: 'Please give a number.',
    rangeTurned: 'The end lies before the beginning.',
    noSuchQuestion: 'People cannot be chosen by this question.',
  },
})
