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
    singleAnswers: 'Einzeldaten, anonymisiert',
    codebook: 'Codebuch',
    description: 'Studien- und Variablenbeschreibung (DDI-Codebook 2.5)',
    questionnaire: 'Fragebogen',
    whole: 'Alle Dateien in einem Paket',
    anonymisation:
      'Veröffentlicht sind nur Tabellen. Kleine Fallzahlen sind gesperrt, auch so, dass sie sich nicht aus anderen Zahlen errechnen lassen.',
    anonymised:
      'In den Tabellen sind kleine Fallzahlen gesperrt, auch so, dass sie sich nicht aus anderen Zahlen errechnen lassen. In den Einzeldaten gleicht jede Person in den Merkmalen, an denen man sie erkennen könnte, mehreren anderen (k-Anonymität).',
  },
  en: {
    by: (question: string) => `By: ${question}`,
    sharesBy: 'Shares in each group',
    group: 'Group',
    base: 'Answers',
    table: (question: string) => `Table: ${question}`,
    allTables: 'All results as a table',
    singleAnswers: 'Single answers, anonymised',
    codebook: 'Codebook',
    description: 'Description of study and variables (DDI Codebook 2.5)',
    questionnaire: 'Questionnaire',
    whole: 'All files in one package',
    anonymisation:
      'Only tables are published. Small counts are suppressed, also so that they cannot be computed from other figures.',
    anonymised:
      'In the tables small counts are suppressed, also so that they cannot be computed from other figures. In the single answers everybody equals several others in what they could be recognised by (k-anonymity).',
  },
})
