import {
  fields,
  formOf,
  inLanguage,
  isAsked,
  problemMessage,
  receivePage,
  type Page as QuestionnairePage,
  type Question,
} from '@meinungsbild/questionnaire'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectVisiblyChosen } from '../harness/visible-choice.ts'
import { everyKind } from '../survey/every-kind.ts'
import type { Act } from './act.ts'
import { locate } from './locate.ts'
import { spokenAtFocus } from './spoken.ts'

/** Fails unless who comes to the first field of a question hears the question and its help. */
export async function expectQuestionsSpoken(
  page: Page,
  questions: readonly Question[],
): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  for (const question of questions) {
    if (!isAsked(question) || question.kind === 'hidden') continue
    await page.locator(`[id="${fields(question)[0]}"]`).focus()
    const spoken = await spokenAtFocus(browser)
    for (const words of wordsOf(question)) expect(spoken).toContain(words)
  }
  await browser.detach()
}

/**
 * Fails unless the error summary of a page that was left empty names every problem, and leads to where it is: there one hears
 * what is wrong, and the question once more.
 */
export async function expectProblemsExplained(page: Page, own: QuestionnairePage): Promise<void> {
  const circumstances = { seed: 1, today: '2026-11-27', language: 'de' }
  const { problems } = receivePage(everyKind, own, {}, formOf([]), circumstances)
  const links = page.getByRole('alert').getByRole('link')
  expect(await links.count()).toBe(problems.length)
  const browser = await page.context().newCDPSession(page)
  for (const [index, problem] of problems.entries()) {
    await links.nth(index).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(problem.field)
    const spoken = await spokenAtFocus(browser)
    expect(spoken).toContain(problemMessage(problem, 'de'))
    const question = own.questions.find(({ id }) => id === problem.question)
    for (const words of question ? wordsOf(question) : []) expect(spoken).toContain(words)
  }
  await browser.detach()
}

/** Fails unless, in forced colours, the first choice that is made on the page looks different afterwards. */
export async function expectChoiceVisible(page: Page, acts: readonly Act[]): Promise<void> {
  const first = acts.find(({ kind }) => kind === 'choose' || kind === 'point')
  if (first === undefined) return
  await page.emulateMedia({ forcedColors: 'active' })
  await expectVisiblyChosen(locate(page, first.control))
  await page.emulateMedia({ forcedColors: null })
}

function wordsOf({ text, help }: Question): readonly string[] {
  return [text, ...(help === undefined ? [] : [help])].map((words) => inLanguage(words, 'de'))
}
