import { DataTable, textsFor } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { measuredInWords } from './effect-facts.ts'
import type { EarlierMeasure } from './effects.ts'
import { aimInWords } from './measure-in-words.ts'
import { measuresTexts } from './measures.texts.ts'

type EarlierMeasuresProps = {
  readonly frame: Frame
  readonly earlier: readonly EarlierMeasure[]
}

/** What measures of earlier waves wanted to move, and what this survey says about it. */
export function EarlierMeasuresTable({ frame: { language }, earlier }: EarlierMeasuresProps) {
  const texts = textsFor(measuresTexts, language)
  if (earlier.length === 0) return null
  return (
    <section class="stack" aria-labelledby="fruehere-wellen">
      <h2 id="fruehere-wellen">{texts.earlier}</h2>
      <DataTable<EarlierMeasure>
        caption={texts.earlier}
        captionHidden
        rows={earlier}
        columns={[
          {
            head: texts.measure,
            cell: ({ earlier: { id }, measure }) => (
              <a class="kern-link" href={`${routes.measures.href({ id })}#massnahme-${measure.id}`}>
                {measure.title}
              </a>
            ),
          },
          { head: texts.wave, cell: ({ wave }) => wave },
          { head: texts.effectFigure, cell: (row) => withFigure(row, aimOf(language)) },
          {
            head: texts.effectMeasured,
            cell: (row) =>
              withFigure(row, (figure, { measure, later }) =>
                measuredInWords(measure, figure, later, language),
              ),
          },
        ]}
      />
    </section>
  )
}

type Figure = EarlierMeasure['earlier']['state']['keyFigures'][number]

function aimOf(language: Frame['language']) {
  return (figure: Figure, { measure: { effectFigure } }: EarlierMeasure) =>
    effectFigure === undefined ? '' : aimInWords(figure, effectFigure, language)
}

function withFigure(
  row: EarlierMeasure,
  words: (figure: Figure, row: EarlierMeasure) => string,
): string {
  const { earlier, measure } = row
  const figure = earlier.state.keyFigures.find(({ id }) => id === measure.effectFigure?.keyFigure)
  return figure === undefined ? '' : words(figure, row)
}
