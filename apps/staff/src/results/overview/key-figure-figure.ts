import type { KeyFigureResult, ReleasedResults, VariableResult } from '@meinungsbild/analysis'
import { chartTable, numberAxis, shareAxis, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Axis, Chart, Figure } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { FigureBlock } from '../figures/figure-block.ts'
import { meanFigure } from '../figures/drawn.ts'
import { resultTexts } from '../result.texts.ts'
import { overviewTexts } from './overview.texts.ts'

/** Soll und Ist as a chart; undefined where there is nothing to draw. */
export function keyFigureFigure(
  keyFigures: readonly KeyFigureResult[],
  { variables, protection }: Pick<ReleasedResults, 'variables' | 'protection'>,
  language: UiLanguage,
): FigureBlock | undefined {
  if (!keyFigures.some(({ actual }) => actual.kind === 'figure')) return undefined
  const texts = textsFor(resultTexts, language)
  const chart: Chart = {
    kind: 'keyFigures',
    title: texts.keyFigures,
    rows: keyFigures.map(({ definition, actual, aim, verdict }) => {
      const figure = meanFigure(actual, language)
      return {
        label: definition.title,
        axis: axisOf(definition, figure, variables, language),
        actual: figure,
        target: { at: definition.target, shown: inLanguage(aim, language) },
        verdict: texts[protection === 'perturbed' ? 'undecidable' : verdict],
      }
    }),
  }
  const { keyFigureCaption } = textsFor(overviewTexts, language)
  return { kind: 'figure', caption: keyFigureCaption, chart, table: chartTable(chart, language) }
}

/** Shares from none to all, means from end to end of their scale, scores and indices over all their points. */
function axisOf(
  { rule, variable, target }: KeyFigureResult['definition'],
  figure: Figure,
  variables: readonly VariableResult[],
  language: UiLanguage,
): Axis {
  if (rule.kind === 'share') return shareAxis('', [], { language, holding: [0, 1] })
  if (rule.kind === 'nps') return numberAxis('', [], { language, holding: [-100, 100] })
  if (rule.kind === 'index') return numberAxis('', [], { language, holding: [0, 100] })
  const found = variables.find((result) => result.variable.id === variable)
  const points = found?.variable.categories.flatMap(({ value }) => value ?? []) ?? []
  // Numbers of no scale are held against nothing, which has to be seen as well.
  const ends = points.length > 0 ? points : [0]
  return numberAxis('', [figure], { language, holding: [target, ...ends] })
}
