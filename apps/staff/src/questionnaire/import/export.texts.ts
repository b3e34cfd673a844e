import { defineTexts } from '@meinungsbild/design'
import type { ExportFormat } from './export-file.ts'

export const exportTexts = defineTexts({
  de: {
    title: 'Fragebogen ausgeben',
    show: 'Anzeigen',
    complete: 'Nichts geht verloren.',
    download: 'Herunterladen',
    downloadAs: (format: string) => `${format} herunterladen`,
    others: 'Weitere Dateien',
    paper: 'Fragebogen auf Papier (PDF, ODT)',
    codebook: 'Codebuch (PDF, ODT, DDI, CSV, JSON)',
  },
  en: {
    title: 'Export the questionnaire',
    show: 'Show',
    complete: 'Nothing is lost.',
    download: 'Download',
    downloadAs: (format: string) => `Download ${format}`,
    others: 'Other files',
    paper: 'Questionnaire on paper (PDF, ODT)',
    codebook: 'Codebook (PDF, ODT, DDI, CSV, JSON)',
  },
})

export const exportFormatNames = defineTexts<Readonly<Record<ExportFormat, string>>>({
  de: { json: 'Eigene Datei (JSON)', lss: 'LimeSurvey (.lss)', surveyjs: 'SurveyJS (JSON)' },
  en: { json: 'Own file (JSON)', lss: 'LimeSurvey (.lss)', surveyjs: 'SurveyJS (JSON)' },
})

/** What each format is good for, in a line. */
export const exportFormatHints = defineTexts<Readonly<Record<ExportFormat, string>>>({
  de: {
    json: 'Zum Aufbewahren, zum Bearbeiten an anderer Stelle oder zum Einlesen in ein anderes Vorhaben. Den Aufbau beschreibt das JSON-Schema docs/questionnaire.schema.json.',
    lss: 'Eine Umfrage, die LimeSurvey 6 einliest.',
    surveyjs: 'Eine Umfrage für SurveyJS ab Version 1.',
  },
  en: {
    json: 'To be kept, to be edited elsewhere, or to be read into another initiative. The JSON Schema docs/questionnaire.schema.json describes its structure.',
    lss: 'A survey that LimeSurvey 6 imports.',
    surveyjs: 'A survey for SurveyJS, version 1 and later.',
  },
})
