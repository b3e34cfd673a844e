import type { Expression } from '@meinungsbild/questionnaire'

/** Writes what stands within an expression; undefined if SurveyJS cannot say it. */
export type Writer = (part: Expression) => string | undefined
