export type SurveyState = 'notYetOpen' | 'open' | 'closed'

/** Where `now` (ISO 8601, UTC) lies in the field: open from `opens` until before `closes`. */
export function surveyState(
  survey: { readonly opens: string; readonly closes: string },
  now: string,
): SurveyState {
  // As numbers: texts with and without fractions of a second do not sort by time.
  const instant = Date.parse(now)
  if (instant < Date.parse(survey.opens)) return 'notYetOpen'
  return instant < Date.parse(survey.closes) ? 'open' : 'closed'
}
