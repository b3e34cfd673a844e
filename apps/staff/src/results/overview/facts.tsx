import { SummaryList, textsFor } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { SurveyResults } from '../results-of.ts'
import { overviewTexts } from './overview.texts.ts'

type FactsProps = {
  readonly frame: Frame
  readonly initiative: string
  readonly results: SurveyResults
}

/** What has to be known of the figures before they are read. */
export function Facts({ frame, initiative, results }: FactsProps) {
  const { language } = frame
  const texts = textsFor(overviewTexts, language)
  const { released, weightingFlaw } = results
  const shown = (figure: typeof released.participants) =>
    inLanguage(figure.kind === 'figure' ? figure.shown : figure.message, language)
  const { participants, responseRate, statement, weights } = released
  const effective = weights && Math.round(weights.effectiveCases).toLocaleString(language)
  const weighting =
    weightingFlaw !== undefined
      ? texts.weightingFailed
      : effective === undefined || participants.kind === 'withheld'
        ? texts.notWeighted
        : texts.weighted(effective)
  return (
    <SummaryList
      facts={[
        { label: texts.participants, value: shown(participants) },
        ...(responseRate ? [{ label: texts.rate, value: shown(responseRate) }] : []),
        { label: texts.selection, value: inLanguage(statement, language) },
        {
          label: texts.weighting,
          value: (
            <>
              {weighting}
              {released.protection === 'suppressed' && (
                <>
                  {' – '}
                  <a class="kern-link" href={routes.weighting.href({ id: initiative })}>
                    {texts.toWeighting}
                  </a>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
