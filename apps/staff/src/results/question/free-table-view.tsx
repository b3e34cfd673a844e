import { BlockView, SummaryList, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { variableLabel } from '../../questionnaire/condition/variable-label.ts'
import { routes } from '../../routes.ts'
import { FigureView } from '../figures/figure-view.tsx'
import { signsIn } from '../figures/explained-signs.ts'
import { freeFigures } from './free-figures.ts'
import type { FilterQuery } from './free-query.ts'
import type { QuestionPageProps } from './question-page.tsx'
import { readingTexts } from '../reading/reading.texts.ts'
import { questionTexts } from './question.texts.ts'

/** The table that was asked for, with who is meant and why its figures may differ; or why there is none. */
export function FreeTableView(props: QuestionPageProps) {
  const { frame, at, question, search, table } = props
  const { language } = frame
  const texts = textsFor(questionTexts, language)
  if (table === undefined || table.kind === 'wrong') return null
  if (table.kind === 'incomplete') return <p>{texts.incomplete}</p>
  if (table.kind === 'resting') return <p>{textsFor(readingTexts, language).resting}</p>
  const place = { id: at.initiative.id, question: question.id }
  return (
    <section class="stack" aria-labelledby="tabelle">
      <h3 id="tabelle">{texts.table}</h3>
      <SummaryList facts={[{ label: texts.who, value: whoIsMeant(props) }]} />
      {table.kind === 'withheld' ? (
        <p>{inLanguage(table.message, language)}</p>
      ) : table.overall.kind === 'withheld' ? (
        <p>{inLanguage(table.overall.message, language)}</p>
      ) : (
        <>
          {freeFigures(table, language).map((figure, index) => (
            <FigureView
              language={language}
              figure={figure}
              href={(art) => {
                const query = [...search, ['bild', String(index)], ['art', art]]
                return `${routes.freeTable.href(place)}?${new URLSearchParams(query).toString()}`
              }}
            />
          ))}
          {table.comparison && <p>{inLanguage(table.comparison.words, language)}</p>}
          <BlockView
            language={language}
            blocks={signsIn(
              freeFigures(table, language).map((figure) => figure.table),
              language,
              { isChanged: true },
            )}
          />
          <p class="muted">{texts.perturbed}</p>
        </>
      )}
    </section>
  )
}

/** The conditions in words. */
function whoIsMeant({ frame, query, asked }: QuestionPageProps): string {
  const texts = textsFor(questionTexts, frame.language)
  const conditions = query.filters
    .filter(({ variable }) => variable !== '')
    .map((filter) => conditionInWords(filter, { frame, asked }))
  return conditions.length === 0 ? texts.whoEverybody : conditions.join('; ')
}

function conditionInWords(
  { variable: id, codes, from, to }: FilterQuery,
  { frame, asked }: Pick<QuestionPageProps, 'frame' | 'asked'>,
): string {
  const { language } = frame
  const texts = textsFor(questionTexts, language)
  const variable = asked.find((each) => each.id === id)
  if (variable === undefined) return id
  const answers =
    variable.measure === 'metric'
      ? texts.rangeWords(from.trim(), to.trim())
      : variable.categories
          .filter(({ code }) => codes.includes(code))
          .map(({ label }) => inLanguage(label, language))
          .join(texts.or)
  return texts.among(variableLabel(variable, language), answers)
}
