import { dayFromNow } from '../days.ts'
import type { Stage } from '../stage.ts'

/** The head of the youth office is away; the head of the parks department sees his tasks and acts on his behalf. */
export async function enterAbsence({ jugend }: Stage['cast']): Promise<void> {
  const absence = { from: dayFromNow(0), to: dayFromNow(12), deputy: 'gruen' }
  await jugend.fill('/konto/abwesenheit', absence, 'tun=enter')
}
