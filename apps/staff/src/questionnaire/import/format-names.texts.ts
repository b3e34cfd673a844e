import { defineTexts } from '@meinungsbild/design'
import type { FormFormat } from './form-format.ts'

/** What each format is called. */
export const formatNames = defineTexts<Readonly<Record<FormFormat, string>>>({
  de: {
    own: 'eigene Datei',
    queXml: 'queXML',
    limeSurvey: 'LimeSurvey',
    surveyJs: 'SurveyJS',
    xlsForm: 'XLSForm',
  },
  en: {
    own: 'own file',
    queXml: 'queXML',
    limeSurvey: 'LimeSurvey',
    surveyJs: 'SurveyJS',
    xlsForm: 'XLSForm',
  },
})
