import { answers } from './survey.ts'

/** One request of a citizen. `{id}` in the body stands for the submission's id. */
export type Step = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body: string
  /** The status that says that all went well. */
  readonly expected: number
}

const start = '/befragung/bench'
const questions = `${start}/fragen`

/** The one request of a page view. */
export const pageView: readonly Step[] = [get(questions)]

/**
 * A whole participation: start page, first page of questions, one post per page, and sending. The citizen knows what to
 * carry from page to page, so that the clients need not read the pages and the server's work is all that differs.
 */
export const participation: readonly Step[] = [
  get(start),
  get(questions),
  ...answers.map(([page, entries], index) =>
    post(
      { page, language: 'de', carried: carried(index), go: 'next' },
      entries,
      // The first page is the same for everybody and has no id yet.
      index > 0,
    ),
  ),
  post({ page: 'check', language: 'de', carried: carried(answers.length), go: 'send' }, [], true),
]

/** What the hidden field holds after `pages` pages. */
function carried(pages: number): string {
  return new URLSearchParams(answers.slice(0, pages).flatMap(([, entries]) => entries)).toString()
}

function get(path: string): Step {
  return { method: 'GET', path, body: '', expected: 200 }
}

function post(
  fields: Readonly<Record<string, string>>,
  entries: readonly [string, string][],
  withId: boolean,
  expected = 200,
): Step {
  const form = new URLSearchParams([...Object.entries(fields), ...entries]).toString()
  return { method: 'POST', path: questions, body: withId ? `${form}&id={id}` : form, expected }
}
