import { id } from '../../questionnaire/testing/short-initiative.ts'
import { surveyIn } from '../../testing/survey-initiative.ts'
import type { MailScene } from './mail-scene.ts'
import type { ReceivedMail } from './mail-server.ts'

/** How many e-mails of a series there are of each state; states without any are left out. */
export async function states(
  { house }: Pick<MailScene, 'house'>,
  series = 1,
): Promise<Readonly<Record<string, number>>> {
  const counts = await house.storage.mails.counts(id)
  return Object.fromEntries(
    counts.filter((each) => each.series === series).map(({ state, count }) => [state, count]),
  )
}

/** The code behind the address in an e-mail; '' if it brings none. */
export function codeIn({ source }: ReceivedMail): string {
  return /#([0-9A-Z-]{22})/.exec(source.replaceAll('=\r\n', ''))?.[1] ?? ''
}

/** A field of an e-mail's head, unfolded. */
export function headerIn({ source }: ReceivedMail, name: string): string {
  const head = source.slice(0, source.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ')
  return new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? ''
}

/** Enters a code at the real door. 200: it opens; 422: it is not known there. */
export async function enter(scene: MailScene, code: string): Promise<number> {
  const { slug } = await surveyIn(scene.house)
  const { publicUrl } = scene.outside.admission
  const body = new URLSearchParams({ code })
  return (await fetch(`${publicUrl}/zugang/${slug}`, { method: 'POST', body })).status
}
