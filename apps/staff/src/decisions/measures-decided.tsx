import { DataTable, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Measure } from '@meinungsbild/procedure'
import { decisionsTexts } from './decisions.texts.ts'

type MeasuresDecidedProps = {
  readonly language: UiLanguage
  readonly measures: readonly Measure[]
}

/** What was decided on each measure. */
export function MeasuresDecided({ language, measures }: MeasuresDecidedProps) {
  const texts = textsFor(decisionsTexts, language)
  const decided = measures.filter(({ decision }) => decision !== undefined)
  if (decided.length === 0) return null
  return (
    <DataTable<Measure>
      caption={texts.decided}
      rows={decided}
      columns={[
        { head: texts.measure, cell: ({ title }) => title },
        { head: texts.unit, cell: ({ unit }) => unit },
        {
          head: texts.verdict,
          cell: ({ decision }) => (decision ? texts[decision.verdict] : ''),
        },
        { head: texts.remark, cell: ({ decision }) => decision?.note ?? '' },
      ]}
    />
  )
}
