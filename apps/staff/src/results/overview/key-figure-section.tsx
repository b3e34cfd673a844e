import type { KeyFigureResult } from '@meinungsbild/analysis'
import { textsFor } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { FigureView } from '../figures/figure-view.tsx'
import { KeyFigureTable } from '../key-figure-table.tsx'
import { resultTexts } from '../result.texts.ts'
import type { SurveyResults } from '../results-of.ts'
import { keyFigureFigure } from './key-figure-figure.ts'
import { keyFigureScore } from './key-figure-score.ts'
import { overviewTexts } from './overview.texts.ts'

type KeyFigureSectionProps = {
  readonly frame: Frame
  readonly initiative: string
  readonly results: SurveyResults
}

/** Soll und Ist: all key figures in one sentence, drawn, and each with its verdict. */
export function KeyFigureSection({ frame, initiative, results }: KeyFigureSectionProps) {
  const { language } = frame
  const texts = textsFor(resultTexts, language)
  const { released } = results
  const isInterim = released.protection === 'perturbed'
  const keyFigures = isInterim ? results.keyFigures.map(undecided) : results.keyFigures
  const figure = keyFigureFigure(keyFigures, released, language)
  return (
    <section class="stack" aria-labelledby="kennzahlen">
      <h2 id="kennzahlen">{texts.keyFigures}</h2>
      <Score frame={frame} keyFigures={keyFigures} />
      {figure && (
        <FigureView
          language={language}
          figure={figure}
          href={(format) =>
            routes.resultsChart.href({ id: initiative }, { bild: 'kennzahlen', art: format })
          }
        />
      )}
      <KeyFigureTable
        language={language}
        keyFigures={keyFigures}
        selection={isInterim ? undefined : released.selection}
      />
    </section>
  )
}

/** While the field runs nothing is judged. */
function undecided(keyFigure: KeyFigureResult): KeyFigureResult {
  return { ...keyFigure, verdict: 'undecidable' }
}

type ScoreProps = { readonly frame: Frame; readonly keyFigures: readonly KeyFigureResult[] }

function Score({ frame, keyFigures }: ScoreProps) {
  const { language } = frame
  const texts = textsFor(overviewTexts, language)
  const score = keyFigureScore(keyFigures)
  if (score === undefined) return null
  const shown = (count: number) => count.toLocaleString(language)
  const { met, all, undecidable, weighted } = score
  const isWeighted = keyFigures.some(({ definition }) => (definition.weight ?? 1) !== 1)
  const percent = weighted.toLocaleString(language, { style: 'percent' })
  return (
    <p class="blocks__text--lead">
      {isWeighted
        ? texts.scoreWeighted(shown(met), shown(all), percent)
        : texts.score(shown(met), shown(all))}
      {undecidable > 0 && ` ${texts.scoreUndecidable(shown(undecidable), undecidable === 1)}`}
    </p>
  )
}
