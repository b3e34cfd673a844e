import { NoticePage, type CitizenNotice } from '@meinungsbild/design'
import type { Context } from 'hono'
import type { Door } from '../doors/door.ts'
import { doorFrame, houseFrame } from './frame.ts'
import { sendPage, type PageStatus } from './send-page.ts'

/** Why it does not go on, where no survey is known. */
export function sendNotice(c: Context, status: PageStatus, notice: CitizenNotice): Response {
  return sendPage(c, <NoticePage frame={houseFrame} notice={notice} />, status)
}

/** Why this door does not open now. */
export function sendDoorNotice(
  c: Context,
  shut: { readonly door: Door; readonly status: PageStatus; readonly notice: CitizenNotice },
  language: string,
): Response {
  const frame = doorFrame(shut.door, language)
  return sendPage(c, <NoticePage frame={frame} notice={shut.notice} />, shut.status)
}
