import { defineTexts } from '@meinungsbild/design'

/** Words that the system puts into what it publishes. */
export const publishedTexts = defineTexts({
  de: {
    by: (question: string) => `Nach: ${question}`,
    sharesBy: 'Anteile in jeder Gruppe',
    group: 'Gruppe',
    base: 'Antworten',
    table: (question: string) => `Tabelle: ${question}`,
    allTables: 'Alle Ergebnisse als Tabelle',
    codebook: 'Codebuch',
    description: 'Studien- und Variablenbeschreibung (DDI-Codebook 2.5)',
    questionnaire: 'Fragebogen',
    whole: 'Alle Dateien in einem Paket',
    anonymisation:
      'Veröffentlicht sind nur Tabellen. Kleine Fallzahlen sind gesperrt, auch so, dass sie sich nicht aus anderen Zahlen errechnen lassen.',
  },
  en: {
    by: (question: string) => `By: ${question}`,
    sharesBy: 'Shares in each group',
    group: 'Group',
    base: 'Answers',
    table: (question: string) => `Table: ${question}`,
    allTables: 'All results as a table',
    codebook: 'Codebook',
    description: 'Description of study and variables (DDI Codebook 2.5)',
    questionnaire: 'Questionnaire',
    whole: 'All files in one package',
    anonymisation:
      'Only tables are published. Small counts are suppressed, also so that they cannot be computed from other figures.',
  },
})
