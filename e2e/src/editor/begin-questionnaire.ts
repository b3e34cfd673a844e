import type { Page } from 'playwright-core'
import type { RunningHouse } from '../harness/running-house.ts'
import { signIn, type Colleague } from '../procedure/office.ts'
import { haveIdea } from '../procedure/short-initiative.ts'

/** An initiative with a questionnaire of short texts with these ids, and the Pressestelle that works at it. */
export async function beginQuestionnaire(
  house: RunningHouse,
  questions: readonly string[],
): Promise<{ readonly presse: Colleague; readonly path: string }> {
  const leitung = await signIn(house, 'leitung')
  const initiative = await haveIdea(leitung)
  await leitung.leave()

  const presse = await signIn(house, 'presse')
  const path = `${initiative}/fragebogen`
  await presse.fill(`${initiative}/idee`, {}, { button: 'tun=takeOver' })
  await presse.fill(path, {}, { button: 'tun=start' })
  for (const id of questions) {
    await presse.fill(path, { kind: 'shortText' }, { button: 'tun=addQuestion' })
    const action = new URL(presse.page.url()).pathname
    await presse.send({ id, 'text.de': `Frage ${id}` }, { action, button: 'tun=save' })
  }
  return { presse, path }
}

/** The ids of the questions in the outline, in order. */
export function questionsShown(page: Page): Promise<readonly string[]> {
  return page
    .locator('#gliederung [id^="frage-"]')
    .evaluateAll((items) => items.map(({ id }) => id.replace('frage-', '')))
}
