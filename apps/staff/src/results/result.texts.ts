import { defineTexts } from '@meinungsbild/design'

export const resultTexts = defineTexts({
  de: {
    title: 'Ergebnisse',
    locked: 'Die Ergebnisse sind noch verschlossen',
    lockedReason:
      'Sie lassen sich lesen, sobald das Feld beendet ist und die Ergebnisse zu Protokoll geöffnet wurden.',
    sealedReason:
      'Die Antworten liegen noch in der versiegelten Urne. Zuerst wird sie mit zwei der drei Anteile geöffnet.',
    toBox: 'Urne öffnen',
    damaged: (count: string, one: boolean) =>
      one
        ? 'Eine Antwort ließ sich nicht öffnen oder verletzt die Regeln des Fragebogens. Sie wird aufbewahrt und ist in keiner Zahl enthalten.'
        : `${count} Antworten ließen sich nicht öffnen oder verletzen die Regeln des Fragebogens. Sie werden aufbewahrt und sind in keiner Zahl enthalten.`,
    openHeading: 'Ergebnisse öffnen',
    openLead: (answers: string) =>
      `${answers} Antworten liegen vor. Das Öffnen steht danach in der Akte.`,
    open: 'Ergebnisse öffnen',
    none: 'Es gibt noch keine Befragung.',
    participants: 'Teilnehmende',
    rate: 'Rücklauf',
    selection: 'Art der Auswahl',
    keyFigures: 'Kennzahlen: Soll und Ist',
    keyFigure: 'Kennzahl',
    target: 'Soll',
    actual: 'Ist',
    verdict: 'Urteil',
    met: 'erreicht',
    missed: 'verfehlt',
    undecidable: 'nicht entscheidbar',
    noKeyFigures: 'Für dieses Vorhaben sind keine Kennzahlen festgelegt.',
    byQuestion: 'Fragen im Einzelnen',
    answer: 'Antwort',
    count: 'Anzahl',
    share: 'Anteil',
    interval: 'Vertrauensbereich 95 %',
    range: 'Bereich',
    row: 'Gefragt nach',
    answered: 'Antworten',
    meanHead: 'Mittelwert',
    base: (base: string) => `Basis: ${base} Antworten`,
    mean: (mean: string) => `Mittelwert ${mean}`,
    matrixCaption: 'Anteile an den Antworten je Zeile',
    counted: (count: string) =>
      `${count} Antworten. Freie Antworten und Tage werden in dieser Fassung nur gezählt.`,
    report: 'Ergebnisbericht als PDF',
    references: 'Zahlen für Texte',
    referencesLead:
      'Schreiben Sie den Verweis in Bericht oder Pressemitteilung; die Zahl setzt das System ein.',
    reference: 'Verweis',
    meaning: 'Bedeutung',
    value: 'Zahl',
  },
  en: {
    title: 'Results',
    locked: 'The results are still locked',
    lockedReason:
      'They can be read once the field has ended and the results have been opened on record.',
    sealedReason:
      'The answers still lie in the sealed ballot box. First it is opened with two of the three shares.',
    toBox: 'Open the ballot box',
    damaged: (count: string, one: boolean) =>
      one
        ? 'One answer could not be opened or breaks the rules of the questionnaire. It is kept and is in no figure.'
        : `${count} answers could not be opened or break the rules of the questionnaire. They are kept and are in no figure.`,
    openHeading: 'Open the results',
    openLead: (answers: string) =>
      `There are ${answers} answers. Opening them will stand in the dossier.`,
    open: 'Open the results',
    none: 'There is no survey yet.',
    participants: 'Participants',
    rate: 'Response rate',
    selection: 'Selection',
    keyFigures: 'Key figures: target and actual',
    keyFigure: 'Key figure',
    target: 'Target',
    actual: 'Actual',
    verdict: 'Verdict',
    met: 'met',
    missed: 'missed',
    undecidable: 'not decidable',
    noKeyFigures: 'No key figures have been set for this initiative.',
    byQuestion: 'Question by question',
    answer: 'Answer',
    count: 'Count',
    share: 'Share',
    interval: '95 % confidence interval',
    range: 'Range',
    row: 'Asked about',
    answered: 'Answers',
    meanHead: 'Mean',
    base: (base: string) => `Base: ${base} answers`,
    mean: (mean: string) => `mean ${mean}`,
    matrixCaption: 'Shares of the answers in each row',
    counted: (count: string) =>
      `${count} answers. Open answers and days are only counted in this version.`,
    report: 'Result report as PDF',
    references: 'Figures for texts',
    referencesLead:
      'Write the reference into the report or the press release; the system puts in the figure.',
    reference: 'Reference',
    meaning: 'Meaning',
    value: 'Figure',
  },
})
