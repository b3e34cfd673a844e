import { conditions, patterns } from './conditions.ts'
import { forms } from './forms.ts'
import {
  archives,
  bpmn,
  districts,
  limeSurvey,
  limeSurveyAnswers,
  pictures,
  queXml,
  surveyJs,
  tables,
  translations,
  written,
  xlsForm,
} from './importers.ts'
import { messages, questionnaires, sealedAnswers, typedSecrets } from './secrets.ts'
import type { Target } from './target.ts'

/** Everything that reads what strangers send, by the name under which it is called. */
export const targets: Readonly<Record<string, Target>> = {
  forms,
  conditions,
  patterns,
  limeSurvey,
  limeSurveyAnswers,
  surveyJs,
  xlsForm,
  queXml,
  translations,
  bpmn,
  districts,
  tables,
  archives,
  written,
  pictures,
  sealedAnswers,
  messages,
  questionnaires,
  typedSecrets,
}
