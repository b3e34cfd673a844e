import {
  Badge,
  Card,
  Notice,
  SummaryList,
  formatDay,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import type { Found } from './find-person.ts'
import { CloseForm, ExtendForm } from './request-forms.tsx'
import { clockTones } from './requests-page.tsx'
import { responseClock } from './response-clock.ts'
import type { RightsRequest } from './rights-request.ts'
import { rightsTexts } from './rights-requests.texts.ts'
import { SearchCard } from './search-card.tsx'
import type { Traceable } from './traceable.ts'

export type RequestPageProps = {
  readonly frame: Frame
  readonly request: RightsRequest
  /** Title of the survey; '' if it names none, or the survey is gone. */
  readonly survey: string
  readonly traceable: Traceable
  readonly found: Found | undefined
  /** Day in Germany. */
  readonly today: string
  /** When the closed request is deleted. */
  readonly goes: string | undefined
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** One request: its clock, what can be found about the person, the answer. */
export function RequestPage(props: RequestPageProps) {
  const { frame, request, survey, today, goes, errors, done } = props
  const { language } = frame
  const texts = textsFor(rightsTexts, language)
  const clock = responseClock(request, today)
  const due = formatDay(clock.due, language)
  const { extension, closed } = request
  return (
    <StaffPage frame={frame} title={texts.titleOf(request.number)} errors={errors} done={done}>
      {clock.state === 'over' && <Notice tone="danger" title={texts.clockOver(due)} />}
      {clock.state === 'soon' && <Notice tone="warning" title={texts.clockSoon(due)} />}
      <SummaryList
        facts={[
          { label: texts.right, value: texts[request.right] },
          {
            label: texts.received,
            value: `${formatDay(request.received, language)}, ${texts[request.channel]}`,
          },
          {
            label: texts.due,
            value: (
              <>
                {due} <Badge label={texts[clock.state]} tone={clockTones[clock.state]} />
              </>
            ),
          },
          ...(extension ? [{ label: texts.extended, value: extension.reason }] : []),
          { label: texts.about, value: survey === '' ? texts.aboutNothing : survey },
          { label: texts.person, value: <div class="open-text">{request.person}</div> },
          { label: texts.text, value: <div class="open-text">{request.text}</div> },
        ]}
      />
      {closed === undefined ? (
        <>
          <SearchCard {...props} />
          <CloseForm {...props} />
          <ExtendForm {...props} />
        </>
      ) : (
        <Card title={texts.closedTitle}>
          <SummaryList
            facts={[
              { label: texts.outcome, value: texts[closed.outcome] },
              { label: texts.answered, value: formatDay(closed.answered, language) },
              { label: texts.answer, value: <div class="open-text">{closed.answer}</div> },
            ]}
          />
          {goes !== undefined && <p>{texts.goes(formatDay(goes, language))}</p>}
        </Card>
      )}
      <p>
        <a class="kern-link" href={routes.rightsRequests.href()}>
          {texts.all}
        </a>
      </p>
    </StaffPage>
  )
}
