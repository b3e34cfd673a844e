import { defineTexts } from '@meinungsbild/design'

export const analysisPlanTexts = defineTexts({
  de: {
    title: 'Auswertungsplan',
    lead: 'Vor der ersten Antwort wird festgelegt, wann Ergebnisse gelesen werden dürfen und wie sie aufgegliedert werden. Mit dem Öffnen des Feldes steht der Plan fest.',
    saved: 'Der Auswertungsplan ist gespeichert.',
    readOnly: 'Sie können den Auswertungsplan lesen, aber nicht ändern.',
    notSettled:
      'Solange nichts festgelegt ist, gilt: Ergebnisse nach dem Ende der Feldphase, ohne Aufgliederung.',
    reading: 'Wann Ergebnisse gelesen werden dürfen',
    afterField: 'Erst nach dem Ende der Feldphase (empfohlen)',
    whileRunning: 'Schon während der Feldphase',
    whileRunningHint:
      'Gezeigt werden dann nur veränderte Zahlen (Cell-Key-Methode), und neue Antworten erst, wenn genügend hinzugekommen sind. Frühe Zahlen können beeinflussen, wer noch teilnimmt.',
    afterFieldHint:
      'Vorher nur, wenn zwei Personen es für einen Tag erlauben; das steht dann in der Akte.',
    minimumBase: 'Mindestfallzahl',
    minimumBaseHint: 'Was auf weniger Antworten beruht, wird nirgends gezeigt. Mindestens 10.',
    breakdowns: 'Aufgliedern nach',
    breakdownsHint:
      'Höchstens fünf Fragen, zum Beispiel Alter, Geschlecht, Stadtteil. Nach ihnen werden Bericht und offene Daten aufgegliedert; alle diese Tabellen werden gemeinsam geschützt.',
    waves: 'Frühere Wellen',
    wavesLead:
      'Frühere Befragungen des Hauses, mit denen die Ergebnisse verglichen werden, die älteste zuerst.',
    wave: (number: number) => `Welle ${number}`,
    waveInitiative: 'Befragung',
    waveLabel: 'Bezeichnung in Tabellen',
    waveLabelHint: 'Zum Beispiel: 2022',
    waveBroken: 'Bruch: Fragen, die sich seither geändert haben',
    waveBrokenHint: 'Sie werden nicht verglichen.',
    noEarlier: 'Es gibt noch keine andere Befragung mit Ergebnissen.',
    noQuestionnaire: 'Aufgegliedert wird nach Fragen. Legen Sie zuerst den Fragebogen an.',
    none: 'keine',
    save: 'Auswertungsplan speichern',
    noNumber: 'Bitte geben Sie die Mindestfallzahl als ganze Zahl an.',
    gone: 'Nach dieser Frage wird aufgegliedert, der Fragebogen stellt sie aber nicht mehr: ',
  },
  en: {
    title: 'Analysis plan',
    lead: 'Before the first answer it is settled when results may be read and how they are broken down. Once the field opens, the plan is fixed.',
    saved: 'The analysis plan has been saved.',
    readOnly: 'You can read the analysis plan but not change it.',
    notSettled:
      'As long as nothing is settled: results after the end of the field period, without breakdowns.',
    reading: 'When results may be read',
    afterField: 'Only after the end of the field period (recommended)',
    whileRunning: 'During the field period already',
    whileRunningHint:
      'Only changed figures are shown then (cell key method), and new answers only once enough have come in. Early figures may influence who still takes part.',
    afterFieldHint: 'Before that only if two people allow it for a day; the file says so.',
    minimumBase: 'Minimum base',
    minimumBaseHint: 'What rests on fewer answers is shown nowhere. At least 10.',
    breakdowns: 'Break down by',
    breakdownsHint:
      'At most five questions, for example age, gender, district. Report and open data are broken down by them; all these tables are protected together.',
    waves: 'Earlier waves',
    wavesLead: 'Earlier surveys of the house with which results are compared, the oldest first.',
    wave: (number: number) => `Wave ${number}`,
    waveInitiative: 'Survey',
    waveLabel: 'Name in tables',
    waveLabelHint: 'For example: 2022',
    waveBroken: 'Break: questions that have changed since',
    waveBrokenHint: 'They are not compared.',
    noEarlier: 'There is no other survey with results yet.',
    noQuestionnaire: 'Breakdowns are by questions. Please begin the questionnaire first.',
    none: 'none',
    save: 'Save analysis plan',
    noNumber: 'Please give the minimum base as a whole number.',
    gone: 'Results are broken down by this question, but the questionnaire does not ask it any more: ',
  },
})
