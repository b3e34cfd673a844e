import type { FormEntries } from '@meinungsbild/questionnaire'
import { findForm, openBrowser, words, type Screen } from '../browser/browser.ts'
import { formFields, type Fields } from '../browser/form-fields.ts'

/** Where a citizen comes in: by the open address, or with the code from the letter. */
export type WayIn =
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'code'; readonly address: string; readonly code: string }

/** A field that the public form did not accept, with the words it gave. */
export type RefusedField = { readonly field: string; readonly message: string }

/** More pages than any questionnaire has: a journey that is longer goes round in circles. */
const mostScreens = 500
const pageForm = '/fragen'

/**
 * One citizen answers through the public pages, as a browser without JavaScript does: from the start page to the
 * acknowledgement. A field that the form refuses is left empty, reported, and the page sent again.
 */
export async function answerSurvey(
  way: WayIn,
  entries: FormEntries,
): Promise<readonly RefusedField[]> {
  const browser = openBrowser()
  const refused: RefusedField[] = []
  const left = byField(entries)
  const offered = new Set<string>()

  let screen = await browser.open(way.address)
  if (way.kind === 'code') {
    screen = await browser.send(screen, '', { code: way.code })
    screen = await browser.send(screen, pageForm, {}, 'go=start')
  } else {
    const link = screen.document.querySelector('a[href*="/fragen"]')?.getAttribute('href')
    if (!link) throw new Error(`${way.address} offers no way into the survey: ${words(screen)}`)
    screen = await browser.open(new URL(link, screen.url))
  }
  for (let count = 0; count < mostScreens; count += 1) {
    const form = findForm(screen, pageForm)
    if (form === undefined) {
      if (screen.status === 200 && isThanks(screen)) {
        return [...refused, ...neverOffered(left, offered)]
      }
      throw new Error(
        `${screen.url.pathname} (${screen.status}) ends the journey too early: ${words(screen)}`,
      )
    }
    if (screen.status === 422) {
      const problems = problemsOn(screen)
      if (problems.length === 0)
        throw new Error(`${screen.url.pathname} refuses without a reason: ${words(screen)}`)
      for (const problem of problems) {
        refused.push(problem)
        left.set(problem.field, [])
      }
    }
    const { controls, buttons } = formFields(form)
    const fields: Record<string, readonly string[]> = {}
    for (const { name } of controls) {
      const values = left.get(name)
      if (values === undefined) continue
      fields[name] = values
      offered.add(name)
    }
    const send = buttons.some(({ value }) => value === 'send')
    screen = await browser.send(
      screen,
      pageForm,
      fields satisfies Fields,
      send ? 'go=send' : 'go=next',
    )
  }
  throw new Error(`${way.address} does not come to an end`)
}

/** Thanks bear no form and no fault: the journey is over. */
function isThanks(screen: Screen): boolean {
  return words(screen).includes('Vielen Dank')
}

function byField(entries: FormEntries): Map<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>()
  for (const [name, value] of entries) fields.set(name, [...(fields.get(name) ?? []), value])
  return fields
}

function problemsOn(screen: Screen): readonly RefusedField[] {
  return screen.document.querySelectorAll('[data-error-summary] a[href^="#"]').map((link) => ({
    field: decodeURIComponent((link.getAttribute('href') ?? '').slice(1)),
    message: link.text.trim(),
  }))
}

function neverOffered(
  left: ReadonlyMap<string, readonly string[]>,
  offered: ReadonlySet<string>,
): readonly RefusedField[] {
  return [...left]
    .filter(([field, values]) => values.length > 0 && !offered.has(field))
    .map(([field]) => ({ field, message: 'Das Formular hat diese Frage nicht gestellt.' }))
}
