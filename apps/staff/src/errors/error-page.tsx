import { textsFor } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { errorTexts } from './error.texts.ts'

type ErrorStatus = 400 | 403 | 404 | 409 | 413 | 415 | 500 | 503
type ErrorProps = {
  readonly frame: Frame
  readonly status: ErrorStatus
  /** The reason, ready to read. */
  readonly detail?: string
}

/** One page for everything that goes otherwise than asked: what it was, why, and a way on. */
export function ErrorPage({ frame, status, detail }: ErrorProps) {
  const texts = textsFor(errorTexts, frame.language)
  return (
    <StaffPage frame={frame} title={titleOf(status, texts)}>
      <p>{detailOf(status, texts, detail)}</p>
      <p>
        <a class="kern-link" href={routes.tasks.href()}>
          {texts.back}
        </a>
      </p>
    </StaffPage>
  )
}

function titleOf(status: ErrorStatus, texts: (typeof errorTexts)['de']): string {
  switch (status) {
    case 400:
    case 415:
      return texts.badRequest
    case 403:
      return texts.forbidden
    case 404:
      return texts.notFound
    case 409:
      return texts.conflict
    case 413:
      return texts.tooLarge
    case 500:
      return texts.broken
    case 503:
      return texts.unavailable
    default:
      return status satisfies never
  }
}

function detailOf(
  status: ErrorStatus,
  texts: (typeof errorTexts)['de'],
  detail: string | undefined,
): string {
  return status === 404 ? texts.notFoundDetail : (detail ?? '')
}
