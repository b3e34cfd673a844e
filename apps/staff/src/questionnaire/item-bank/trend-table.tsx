import { Badge, DataTable, textsFor } from '@meinungsbild/design'
import { findQuestion, inLanguage } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { BegunDraft } from '../draft.ts'
import { partPlace, partValue } from './part-in-words.ts'
import { questionnaireBankTexts } from './questionnaire-bank.texts.ts'
import type { Trend } from './trend-breaks.ts'
import { trendWords } from './trend-words.ts'

type TrendTableProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly trends: readonly Trend[]
}

/** Every question that comes from the item bank, and whether its trend goes on. */
export function TrendTable({ frame, draft, trends }: TrendTableProps) {
  const texts = textsFor(questionnaireBankTexts, frame.language)
  const { questionnaire, loaded } = draft
  return (
    <DataTable<Trend>
      caption={texts.trends}
      empty={texts.noTrends}
      rows={trends}
      columns={[
        {
          head: texts.question,
          cell: ({ question }) => (
            <a
              class="kern-link"
              href={routes.questionnaireQuestion.href({ id: loaded.id, question })}
            >
              {inLanguage(
                findQuestion(questionnaire, question)?.text ?? {},
                questionnaire.languages[0],
              ) || question}
            </a>
          ),
        },
        {
          head: texts.trend,
          cell: (trend) => (
            <>
              {(trend.kind === 'broken' || trend.kind === 'reworded') && (
                <>
                  <Badge tone="warning" label={texts.breaks} />{' '}
                </>
              )}
              {trendWords(trend, frame.language)}
              {trend.kind === 'broken' && <BrokenParts frame={frame} trend={trend} />}
            </>
          ),
        },
      ]}
    />
  )
}

function BrokenParts({
  frame,
  trend,
}: {
  readonly frame: Frame
  readonly trend: Extract<Trend, { readonly kind: 'broken' }>
}) {
  const { language } = frame
  return (
    <ul class="plain-list">
      {trend.parts.map((part) => (
        <li key={part.path} class="muted">
          {partPlace(part, language)}: <del>{partValue(part.before, language) || '–'}</del> →{' '}
          <ins>{partValue(part.after, language) || '–'}</ins>
        </li>
      ))}
    </ul>
  )
}
