import { defineTexts } from '@meinungsbild/design'

export const weightingTexts = defineTexts({
  de: {
    title: 'Gewichtung',
    lead: 'Wer geantwortet hat, ist selten so zusammengesetzt wie die Bevölkerung. Mit Gewichten zählen Gruppen, die zu wenig geantwortet haben, etwas mehr und andere etwas weniger.',
    effect:
      'Die Gewichtung wirkt auf alle Ergebnisse, Berichte und Kennzahlen. Sie steht in der Akte und im Methodenkasten. Gewichtete Anteile und Mittelwerte sind um das Gewicht weniger Menschen verändert, damit niemand aus ihnen und den genauen Anzahlen zurückrechnet, wer was geantwortet hat.',
    saved: 'Die Gewichtung ist gespeichert. Alle Ergebnisse sind neu gerechnet.',
    readOnly: 'Sie können die Gewichtung lesen, aber nicht ändern.',
    selfSelected:
      'Bei offener Teilnahme gleicht eine Gewichtung nicht aus, wer sich überhaupt beteiligt hat. Die Ergebnisse bleiben eine Nicht-Zufallsstichprobe.',
    none: 'Die Antworten sind nicht gewichtet.',
    notOpened: 'Gewichtet wird, wenn die Ergebnisse zu Protokoll geöffnet sind.',
    base: 'Ausgangsgewicht',
    equal: 'Alle Antworten zählen gleich',
    design: 'Nach den Schichten der Ziehung',
    designHint:
      'Jede Antwort steht für so viele Menschen, wie ihre Schicht je Antwort hat (N durch n). Das gleicht auch aus, dass Schichten verschieden oft geantwortet haben.',
    variables: 'An Randverteilungen anpassen',
    variablesHint:
      'Fragen, deren Verteilung in der Bevölkerung bekannt ist, zum Beispiel Alter und Geschlecht. Antworten, die weniger Menschen gegeben haben als die Mindestfallzahl, bleiben dabei außen vor.',
    show: 'Tabellen für die gewählten Fragen zeigen',
    margin: (question: string) => `Verteilung in der Bevölkerung: ${question}`,
    category: 'Antwort',
    target: 'Bevölkerung',
    targetOf: (category: string) => `Bevölkerung: ${category}`,
    targetHint: 'Prozent oder Anzahl; beides geht, aber innerhalb einer Tabelle nur eines.',
    source: 'Quelle der Verteilungen',
    sourceHint: 'Zum Beispiel: Melderegister, Stand 31.12.2025',
    cap: 'Größtes Gewicht',
    capHint:
      'Als Vielfaches des mittleren Gewichts, höchstens 10; üblich ist 5. Kein Mensch zählt mehr.',
    reason: 'Begründung',
    reasonHint:
      'Warum die geöffneten Zahlen so gewichtet werden. Das steht mit Ihrem Namen in der Akte: Jede weitere Gewichtung sagt etwas mehr über dieselben Menschen.',
    noNumber: 'Bitte geben Sie eine Zahl ab 0 an.',
    noCap: 'Bitte geben Sie eine Zahl von 1 bis 10 an, zum Beispiel 5.',
    save: 'Gewichtung speichern',
    remove: 'Gewichtung aufheben',
    outcome: 'Was die Gewichte bewirken',
    range: 'Kleinstes und größtes Gewicht (Mittel = 1)',
    deff: 'Designeffekt der Gewichte (Kish)',
    effective: 'Effektive Fallzahl',
    reached: 'Anpassung',
    gap: (points: string, rounds: string) =>
      `größte verbliebene Abweichung: ${points} Prozentpunkte (nach ${rounds} Durchgängen)`,
  },
  en: {
    title: 'Weighting',
    lead: 'Those who answered are seldom composed as the population is. With weights, groups that answered too little count a little more and others a little less.',
    effect:
      'The weighting acts on all results, reports and key figures. It stands in the file and in the method box. Weighted shares and means are changed by the weight of a few people, so that nobody infers from them and the exact counts who gave which answer.',
    saved: 'The weighting has been saved. All results have been computed again.',
    readOnly: 'You can read the weighting but not change it.',
    selfSelected:
      'With open participation no weighting makes up for who took part at all. The results remain those of a sample that is not random.',
    none: 'The answers are not weighted.',
    notOpened: 'Answers are weighted once the results have been opened on record.',
    base: 'Base weight',
    equal: 'All answers count the same',
    design: 'By the strata of the draw',
    designHint:
      'Every answer stands for as many people as its stratum has per answer (N over n). That also makes up for strata that answered more or less often.',
    variables: 'Adjust to margins',
    variablesHint:
      'Questions whose distribution in the population is known, for example age and gender. Answers that fewer people gave than the minimum base take no part in it.',
    show: 'Show tables for the chosen questions',
    margin: (question: string) => `Distribution in the population: ${question}`,
    category: 'Answer',
    target: 'Population',
    targetOf: (category: string) => `Population: ${category}`,
    targetHint: 'Per cent or number; either is fine, but only one within a table.',
    source: 'Source of the distributions',
    sourceHint: 'For example: population register, 31 December 2025',
    cap: 'Largest weight',
    capHint: 'As a multiple of the mean weight, at most 10; 5 is usual. Nobody counts more.',
    reason: 'Reason',
    reasonHint:
      'Why the figures that are open are weighted like this. It stands in the dossier with your name: every further weighting tells a little more about the same people.',
    noNumber: 'Please give a number from 0 on.',
    noCap: 'Please give a number from 1 to 10, for example 5.',
    save: 'Save weighting',
    remove: 'Remove weighting',
    outcome: 'What the weights do',
    range: 'Smallest and largest weight (mean = 1)',
    deff: 'Design effect of the weights (Kish)',
    effective: 'Effective sample size',
    reached: 'Adjustment',
    gap: (points: string, rounds: string) =>
      `largest difference left: ${points} percentage points (after ${rounds} rounds)`,
  },
})
