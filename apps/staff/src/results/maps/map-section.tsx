import type { BreakdownResult, VariableResult } from '@meinungsbild/analysis'
import { BlockView, Button, Select, textsFor } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { variableLabel } from '../../questionnaire/condition/variable-label.ts'
import { routes } from '../../routes.ts'
import { signsIn } from '../figures/explained-signs.ts'
import { FigureView } from '../figures/figure-view.tsx'
import { fieldNames } from '../question/free-query.ts'
import { mayBePlaces } from './fitting-set.ts'
import { measureInWords, showsAny } from './map-figures.ts'
import { measureName, measuresOf } from './map-measure.ts'
import { mapsTexts } from './maps.texts.ts'
import type { QuestionMap } from './question-maps.ts'

type MapSectionProps = {
  readonly frame: Frame
  readonly initiative: string
  readonly question: string
  readonly row: VariableResult
  readonly breakdowns: readonly BreakdownResult[]
  readonly maps: readonly QuestionMap[]
  /** Whether the house has districts that answers could stand for. */
  readonly hasSets: boolean
  /** Whether figures are perturbed. */
  readonly isChanged: boolean
}

/** What the answers say on a map, as far as the tables say it; or the way to one. */
export function MapSection(props: MapSectionProps) {
  const { frame, initiative, question, row, maps, hasSets, isChanged } = props
  const { language } = frame
  const texts = textsFor(mapsTexts, language)
  const choice = (variable: string) => routes.districtChoice.href({ id: initiative, variable })
  if (maps.length === 0) {
    return hasSets && mayBePlaces(row.variable) ? (
      <p class="muted">
        {texts.chooseFirst}{' '}
        <a class="kern-link" href={choice(row.variable.id)}>
          {texts.toChoice}
        </a>
      </p>
    ) : null
  }
  return (
    <section class="stack" aria-labelledby="karte">
      <h2 id="karte">{texts.title}</h2>
      <p>{texts.lead}</p>
      <MeasureForm {...props} />
      {maps.map(({ by, figure, measure }, index) => (
        <>
          {showsAny(figure) ? (
            <>
              <FigureView
                language={language}
                figure={figure}
                href={(art) =>
                  routes.resultQuestionChart.href(
                    { id: initiative, question },
                    {
                      bild: `karte-${index}`,
                      [fieldNames.row]: row.variable.id,
                      ...(measure && { [fieldNames.map]: measureName(measure) }),
                      art,
                    },
                  )
                }
              />
              <BlockView
                language={language}
                blocks={signsIn([figure.table], language, { isChanged })}
              />
            </>
          ) : (
            <p>
              {texts.nothing(measure ? measureInWords(row, measure, language) : figure.caption)}
            </p>
          )}
          <p class="muted">
            <a class="kern-link" href={choice(by.id)}>
              {texts.choose(variableLabel(by, language))}
            </a>
          </p>
        </>
      ))}
    </section>
  )
}

/** What is to be shown of each district; sent by GET, so that the address is the map. */
function MeasureForm({ frame, initiative, question, row, breakdowns, maps }: MapSectionProps) {
  const { language } = frame
  const texts = textsFor(mapsTexts, language)
  const shown = maps.flatMap(({ by, measure }) => (measure ? [{ by, measure }] : []))
  const measures = breakdowns
    .filter(({ by }) => shown.some((each) => each.by.id === by.id))
    .flatMap((breakdown) => measuresOf(row, breakdown))
  const options = [
    ...new Map(
      measures.map((measure) => [measureName(measure), measureInWords(row, measure, language)]),
    ),
  ]
  const [first] = shown
  if (first === undefined || options.length < 2) return null
  return (
    <form
      class="stack"
      method="get"
      action={`${routes.resultQuestion.href({ id: initiative, question })}#karte`}
      id="karte-waehlen"
    >
      <input type="hidden" name={fieldNames.row} value={row.variable.id} />
      <Select
        name={fieldNames.map}
        label={texts.what}
        value={measureName(first.measure)}
        options={options.map(([value, label]) => ({ value, label }))}
      />
      <Button style="secondary">{texts.show}</Button>
    </form>
  )
}
