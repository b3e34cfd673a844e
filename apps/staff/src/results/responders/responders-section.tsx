import type { GroupResponse, ResponseReview } from '@meinungsbild/analysis'
import { BlockView, DataTable, formatDay, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { signsAmong } from '../figures/explained-signs.ts'
import { figureInTable } from '../figures/table-cells.ts'
import { inWords } from '../share-in-words.ts'
import { GroupsView } from './groups-view.tsx'
import type { Responders } from './responders-of.ts'
import { respondersTexts } from './responders.texts.ts'

type RespondersProps = {
  readonly frame: Frame
  /** Undefined while the field runs. */
  readonly responders: Responders | undefined
}

/** Wer hat geantwortet? How alike those who answered are to those who were asked, and to each other. */
export function RespondersSection({ frame, responders }: RespondersProps) {
  const { language } = frame
  const texts = textsFor(respondersTexts, language)
  if (responders === undefined) return null
  const { response, arrivals, modes } = responders
  const comparable = [response, arrivals, modes].some((each) => each && each.kind !== 'withheld')
  if (!comparable) return null
  return (
    <section class="stack" aria-labelledby="antwortende">
      <h2 id="antwortende">{texts.title}</h2>
      {response?.kind === 'response' && <Response frame={frame} response={response} />}
      {arrivals.kind === 'groups' && (
        <>
          <h3>{texts.arrivals}</h3>
          <p>
            {texts.arrivalsLead(
              inWords(arrivals.first, language),
              inWords(arrivals.second, language),
              formatDay(arrivals.lateFrom, language),
            )}
          </p>
          <GroupsView
            frame={frame}
            groups={arrivals}
            caption={texts.arrivals}
            names={[texts.early, texts.late]}
          />
        </>
      )}
      {modes.kind === 'groups' && (
        <>
          <h3 id="wege">{texts.modes}</h3>
          <p>{texts.modesLead(inWords(modes.first, language), inWords(modes.second, language))}</p>
          <GroupsView
            frame={frame}
            groups={modes}
            caption={texts.modes}
            names={[texts.web, texts.paper]}
          />
        </>
      )}
    </section>
  )
}

type ResponseProps = Pick<RespondersProps, 'frame'> & { readonly response: ResponseReview }

function Response({ frame, response }: ResponseProps) {
  const { language } = frame
  const texts = textsFor(respondersTexts, language)
  const { indicator, groups, isProven } = response
  return (
    <>
      <p class="blocks__text--lead">{texts.indicator(inWords(indicator, language))}</p>
      <p>
        {isProven ? texts.unequal : texts.equal} {texts.indicatorLead}
      </p>
      <DataTable<ResponseReview['groups'][number]>
        caption={texts.groupShares}
        rows={groups}
        columns={[
          { head: texts.stratum, cell: ({ name }: Pick<GroupResponse, 'name'>) => name },
          {
            head: texts.amongDrawn,
            numeric: true,
            cell: ({ drawn }) => figureInTable(drawn, language),
          },
          {
            head: texts.amongAnswers,
            numeric: true,
            cell: ({ answered }) => figureInTable(answered, language),
          },
          {
            head: texts.tooMany,
            numeric: true,
            cell: ({ difference }) => inLanguage(difference.shown, language),
          },
        ]}
      />
      <BlockView
        language={language}
        blocks={signsAmong(
          groups.flatMap(({ drawn, answered }) => [
            figureInTable(drawn, language),
            figureInTable(answered, language),
          ]),
          language,
        )}
      />
    </>
  )
}
