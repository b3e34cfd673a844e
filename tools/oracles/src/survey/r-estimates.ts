import { confidenceInterval, type Estimate } from '@meinungsbild/statistics'
import { asJson, type JsonObject } from '../case.ts'

export type Named = { readonly names: readonly string[]; readonly estimates: readonly Estimate[] }

/** The form in which `svyres` of the R scripts writes estimates down. */
export function estimatesAsJson(
  { names, estimates }: Named,
  df: number,
  { level = 0.95, replace = false }: { readonly level?: number; readonly replace?: boolean } = {},
): JsonObject {
  const t = estimates.map((each) => confidenceInterval(each, df, level))
  const z = estimates.map((each) => confidenceInterval(each, Infinity, level))
  return {
    names,
    estimate: asJson(estimates.map(({ value }) => value)),
    se: asJson(estimates.map(({ standardError }) => standardError)),
    ci_t_lower: asJson(t.map(({ low }) => low)),
    ci_t_upper: asJson(t.map(({ high }) => high)),
    ci_z_lower: asJson(z.map(({ low }) => low)),
    ci_z_upper: asJson(z.map(({ high }) => high)),
    df,
    cv: asJson(estimates.map(({ value, standardError }) => standardError / value)),
    deff: asJson(
      estimates.map(
        ({ designEffect: { withReplacement, withoutReplacement } }) =>
          (replace ? withReplacement : withoutReplacement) ?? Number.NaN,
      ),
    ),
  }
}
