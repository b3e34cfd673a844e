import type { KeyFigureResult, Selection } from '@meinungsbild/analysis'
import { Badge, DataTable, textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { detailsInWords, shownActual } from './key-figure-in-words.ts'
import { overviewTexts } from './overview/overview.texts.ts'
import { resultTexts } from './result.texts.ts'
import { intervalInWords, inWords } from './share-in-words.ts'

const tones = { met: 'success', missed: 'warning', undecidable: 'neutral' } as const

type KeyFigureTableProps = {
  readonly language: UiLanguage
  readonly keyFigures: readonly KeyFigureResult[]
  /** Undefined of interim figures. */
  readonly selection: Selection | undefined
}

/** Soll und Ist: every key figure with its target, what came out, and the verdict in words with its reason. */
export function KeyFigureTable({ language, keyFigures, selection }: KeyFigureTableProps) {
  const texts = textsFor(resultTexts, language)
  const { baseHead, weightHead } = textsFor(overviewTexts, language)
  if (keyFigures.length === 0) return <p>{texts.noKeyFigures}</p>
  const isWeighted = keyFigures.some(({ definition }) => (definition.weight ?? 1) !== 1)
  return (
    <DataTable<KeyFigureResult>
      caption={texts.keyFigures}
      captionHidden
      rows={keyFigures}
      columns={[
        { head: texts.keyFigure, cell: ({ definition }) => definition.title },
        { head: texts.target, cell: ({ aim }) => inLanguage(aim, language), numeric: true },
        { head: texts.actual, cell: ({ actual }) => shownActual(actual, language), numeric: true },
        { head: baseHead, cell: ({ base }) => inWords(base, language), numeric: true },
        ...(isWeighted
          ? [
              {
                head: weightHead,
                cell: ({ definition }: KeyFigureResult) =>
                  (definition.weight ?? 1).toLocaleString(language),
                numeric: true,
              },
            ]
          : []),
        {
          head: texts.verdict,
          cell: (result) => (
            <>
              <Badge label={texts[result.verdict]} tone={tones[result.verdict]} />{' '}
              <span class="muted">{reasonOf(result, selection, language)}</span>
              <Details language={language} result={result} />
            </>
          ),
        },
      ]}
    />
  )
}

function Details({
  language,
  result,
}: Pick<KeyFigureTableProps, 'language'> & { readonly result: KeyFigureResult }) {
  const words = detailsInWords(result, language)
  return words === '' ? null : <div class="muted">{words}.</div>
}

/** Why the verdict is what it is; nothing where there is no figure, whose own reason stands beside it. */
function reasonOf(
  { actual, verdict }: KeyFigureResult,
  selection: Selection | undefined,
  language: UiLanguage,
): string {
  const texts = textsFor(overviewTexts, language)
  if (actual.kind === 'withheld') return ''
  if (selection === undefined) return texts.whyInterim
  if (actual.interval === undefined)
    return selection === 'census' ? texts.whyCensus : texts.whyExact
  const interval = intervalInWords(actual.interval, language)
  switch (verdict) {
    case 'met':
      return texts.whyMet(interval)
    case 'missed':
      return texts.whyMissed(interval)
    case 'undecidable':
      return texts.whyOpen(interval)
    default:
      return verdict satisfies never
  }
}
