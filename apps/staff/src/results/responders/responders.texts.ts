import { defineTexts } from '@meinungsbild/design'

/** Words about those who answered: how alike they are to those who were asked, and to each other. */
export const respondersTexts = defineTexts({
  de: {
    title: 'Wer hat geantwortet?',
    indicator: (value: string) =>
      `Repräsentativitätsindikator (R): ${value}; 1 hieße: alle Gruppen antworten gleich oft.`,
    indicatorLead:
      'Verglichen werden nur die Schichten der Ziehung. Ob sich Antwortende und Schweigende sonst unterscheiden, sagt die Zahl nicht; bei kleinen Schichten fällt sie etwas zu niedrig aus.',
    unequal:
      'Die Schichten haben unterschiedlich oft geantwortet, mehr als der Zufall erwarten lässt.',
    equal: 'Dass die Schichten unterschiedlich oft geantwortet haben, ist nicht belegt.',
    groupShares: 'Anteile der Schichten unter Gezogenen und Antwortenden',
    stratum: 'Schicht',
    amongDrawn: 'unter den Gezogenen',
    amongAnswers: 'unter den Antworten',
    tooMany: 'zu viel oder zu wenig',
    arrivals: 'Frühe und späte Antworten',
    arrivalsLead: (early: string, late: string, day: string) =>
      `${early} Antworten kamen vor dem ${day}, ${late} von da an. Wer erst spät antwortet, ähnelt eher denen, die gar nicht antworten: Unterscheiden sich beide, kann das Ergebnis durch die Fehlenden verschoben sein. Bögen auf Papier bleiben außen vor, denn ihr Tag ist der der Erfassung.`,
    early: 'früh',
    late: 'spät',
    modes: 'Online und auf Papier',
    modesLead: (web: string, paper: string) =>
      `${web} Personen antworteten online, ${paper} auf Papier. Wer wie antwortet, sucht sich das aus: Ein Unterschied kann am Weg liegen oder an den Menschen. Er wird gezeigt und nirgends stillschweigend herausgerechnet.`,
    web: 'online',
    paper: 'Papier',
    noneCompared: 'Keine Frage haben auf beiden Seiten genügend Personen beantwortet.',
    provenOf: (proven: number, all: number) =>
      `${proven === 0 ? 'Kein Unterschied ist belegt' : proven === 1 ? 'Ein Unterschied ist belegt' : `${proven} Unterschiede sind belegt`}; verglichen sind ${all}. Geprüft werden Anteile nach Rao und Scott, Mittelwerte mit dem t-Test, alle zusammen nach Holm (5 %).`,
    notTested:
      'Es ist keine Zufallsstichprobe: Ob ein Unterschied über den Zufall hinausgeht, wird nicht geprüft.',
    provenOnly: (caption: string) => `${caption}: belegte Unterschiede`,
    allQuestions: (count: number) => `Alle Vergleiche zeigen (${count})`,
    moved:
      'Diese Zahlen sind leicht verändert, damit niemand sie von anderen abziehen kann (Cell-Key-Methode).',
    question: 'Frage',
    answer: 'Antwort',
    mean: 'Mittelwert',
    difference: 'Unterschied',
    finding: 'Befund',
    proven: 'belegt',
    notProven: 'nicht belegt',
    boxIndicator: (value: string) =>
      `R-Indikator ${value} (1 hieße: alle Schichten antworten gleich oft).`,
    boxArrivals: (proven: number, all: number, day: string) =>
      `Frühe und späte Antworten (ab ${day}): ${proven} von ${all} Vergleichen belegt verschieden.`,
    boxModes: (proven: number, all: number) =>
      `Online und auf Papier: ${proven} von ${all} Vergleichen belegt verschieden; nicht herausgerechnet.`,
  },
  en: {
    title: 'Who answered?',
    indicator: (value: string) =>
      `Representativity indicator (R): ${value}; 1 would mean that all groups answer equally often.`,
    indicatorLead:
      'Only the strata of the draw are compared. Whether those who answered differ otherwise from those who kept silent, the number does not say; of small strata it comes out a little too low.',
    unequal: 'The strata answered unequally often, more than chance lets expect.',
    equal: 'That the strata answered unequally often is not proven.',
    groupShares: 'Shares of the strata among those drawn and those who answered',
    stratum: 'Stratum',
    amongDrawn: 'among those drawn',
    amongAnswers: 'among the answers',
    tooMany: 'too many or too few',
    arrivals: 'Early and late answers',
    arrivalsLead: (early: string, late: string, day: string) =>
      `${early} answers came before ${day}, ${late} from then on. Who answers late is rather like those who do not answer at all: if the two differ, the result may be shifted by those who are missing. Forms on paper are left out, for their day is that of the keying.`,
    early: 'early',
    late: 'late',
    modes: 'Online and on paper',
    modesLead: (web: string, paper: string) =>
      `${web} people answered online, ${paper} on paper. They choose how: a difference may be one of the way or one of the people. It is shown and never silently corrected.`,
    web: 'online',
    paper: 'paper',
    noneCompared: 'No question was answered by enough people on both sides.',
    provenOf: (proven: number, all: number) =>
      `${proven === 0 ? 'No difference is proven' : proven === 1 ? 'One difference is proven' : `${proven} differences are proven`}; ${all} are compared. Shares are tested after Rao and Scott, means by a t-test, all together after Holm (5%).`,
    notTested: 'It is no random sample: whether a difference goes beyond chance is not tested.',
    provenOnly: (caption: string) => `${caption}: proven differences`,
    allQuestions: (count: number) => `Show all comparisons (${count})`,
    moved:
      'These figures are slightly changed, so that nobody can subtract them from others (cell key method).',
    question: 'Question',
    answer: 'Answer',
    mean: 'mean',
    difference: 'Difference',
    finding: 'Finding',
    proven: 'proven',
    notProven: 'not proven',
    boxIndicator: (value: string) =>
      `R-indicator ${value} (1 would mean that all strata answer equally often).`,
    boxArrivals: (proven: number, all: number, day: string) =>
      `Early and late answers (from ${day}): ${proven} of ${all} comparisons proven to differ.`,
    boxModes: (proven: number, all: number) =>
      `Online and on paper: ${proven} of ${all} comparisons proven to differ; not corrected.`,
  },
})
