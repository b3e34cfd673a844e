import { DataTable, Day, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { KeyFigureDefinition, Measure } from '@meinungsbild/procedure'
import { costInWords, effectInWords } from '../measures/measure-in-words.ts'
import { routes } from '../routes.ts'
import { memosTexts } from './memos.texts.ts'

type MeasuresTableProps = {
  readonly language: UiLanguage
  readonly initiative: string
  readonly measures: readonly Measure[]
  readonly keyFigures: readonly KeyFigureDefinition[]
}

/** The measures that a memo puts forward; each leads to the finding behind it. */
export function MeasuresTable({ language, initiative, measures, keyFigures }: MeasuresTableProps) {
  const texts = textsFor(memosTexts, language)
  if (measures.length === 0) return null
  return (
    <DataTable<Measure>
      caption={texts.measures}
      rows={measures}
      columns={[
        {
          head: texts.measure,
          cell: ({ id, title }) => (
            <a
              class="kern-link"
              href={`${routes.measures.href({ id: initiative })}#massnahme-${id}`}
            >
              {title}
            </a>
          ),
        },
        { head: texts.unit, cell: ({ unit }) => unit },
        { head: texts.due, cell: ({ due }) => <Day day={due} /> },
        { head: texts.cost, cell: (measure) => costInWords(measure, language) },
        {
          head: texts.effect,
          cell: (measure) => effectInWords(measure, keyFigures, language),
        },
      ]}
    />
  )
}
