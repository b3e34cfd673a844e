import { Badge, DataTable, Day, textsFor, type Tone } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { responseClock, type ResponseClock } from './response-clock.ts'
import type { RightsRequest } from './rights-request.ts'
import { newRequest } from './new-request.ts'
import { rightsTexts } from './rights-requests.texts.ts'

type RequestsPageProps = {
  readonly frame: Frame
  readonly requests: readonly RightsRequest[]
  /** Day in Germany. */
  readonly today: string
}

export const clockTones: Readonly<Record<ResponseClock['state'], Tone | 'neutral'>> = {
  running: 'neutral',
  soon: 'warning',
  over: 'danger',
  closed: 'success',
}

/** The inbox: every request with its clock. */
export function RequestsPage({ frame, requests, today }: RequestsPageProps) {
  const { language } = frame
  const texts = textsFor(rightsTexts, language)
  const clockOf = (request: RightsRequest) => responseClock(request, today)
  return (
    <StaffPage frame={frame} title={texts.title} width="wide">
      <p>{texts.lead}</p>
      <p>
        <a
          class="kern-btn kern-btn--primary"
          href={routes.rightsRequest.href({ request: newRequest })}
        >
          <span class="kern-label">{texts.enter}</span>
        </a>
      </p>
      <DataTable<RightsRequest>
        caption={texts.list}
        rows={requests}
        empty={texts.none}
        columns={[
          {
            head: texts.number,
            cell: ({ id, number }) => (
              <a class="kern-link" href={routes.rightsRequest.href({ request: id })}>
                {number}
              </a>
            ),
          },
          { head: texts.received, cell: ({ received }) => <Day day={received} /> },
          { head: texts.right, cell: ({ right }) => texts[right] },
          { head: texts.due, cell: (request) => <Day day={clockOf(request).due} /> },
          {
            head: texts.state,
            cell: (request) => {
              const { state } = clockOf(request)
              return <Badge label={texts[state]} tone={clockTones[state]} />
            },
          },
        ]}
      />
    </StaffPage>
  )
}
