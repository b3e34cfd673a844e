import type { KeyFigureResult } from '@meinungsbild/analysis'
import { Badge, DataTable, textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { resultTexts } from './result.texts.ts'

const tones = { met: 'success', missed: 'warning', undecidable: 'neutral' } as const

type KeyFigureTableProps = {
  readonly language: UiLanguage
  readonly keyFigures: readonly KeyFigureResult[]
}

/** Soll und Ist: every key figure with its target, what came out, and the verdict in words. */
export function KeyFigureTable({ language, keyFigures }: KeyFigureTableProps) {
  const texts = textsFor(resultTexts, language)
  if (keyFigures.length === 0) return <p>{texts.noKeyFigures}</p>
  return (
    <DataTable
      caption={texts.keyFigures}
      captionHidden
      rows={keyFigures}
      columns={[
        { head: texts.keyFigure, cell: ({ definition }) => definition.title },
        { head: texts.target, cell: ({ aim }) => inLanguage(aim, language), numeric: true },
        { head: texts.actual, cell: ({ actual }) => shownActual(actual, language), numeric: true },
        {
          head: texts.verdict,
          cell: ({ verdict }) => <Badge label={texts[verdict]} tone={tones[verdict]} />,
        },
      ]}
    />
  )
}

/** What came out, or the reason why it may not be shown. */
export function shownActual(actual: KeyFigureResult['actual'], language: UiLanguage): string {
  return inLanguage(actual.kind === 'figure' ? actual.shown : actual.message, language)
}
