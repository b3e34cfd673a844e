import { answers } from './survey.ts'

/** One request of a citizen. `{id}` in the body stands for the submission's id, `{token}` for what the citizen's code has bought. */
export type Step = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body: string
  /** The media type of the body. */
  readonly type?: 'application/json'
  /** The status that says that all went well. */
  readonly expected: number
}

/** Where the survey of `survey.ts` lies that is open for everybody. */
export const openSurvey = '/befragung/bench'

/** The one request of a page view. */
export const pageView: readonly Step[] = [get(`${openSurvey}/fragen`)]

/**
 * A whole participation: start page, first page of questions, one post per page, and sending. The citizen knows what to
 * carry from page to page, so that the clients need not read the pages and the server's work is all that differs.
 */
export const participation: readonly Step[] = [
  get(openSurvey),
  get(`${openSurvey}/fragen`),
  ...journey(`${openSurvey}/fragen`),
]

/** The same at `survey` with a token, which comes in at the first page and goes along from one to the next. */
export function participationWithToken(survey: string): readonly Step[] {
  const questions = `${survey}/fragen`
  return [
    get(survey),
    form(questions, 'go=start&token={token}'),
    ...journey(questions).map((step) => ({ ...step, body: `${step.body}&token={token}` })),
  ]
}

/** One post per page, then sending. The first page is the same for everybody and has no id yet. */
function journey(questions: string): readonly Step[] {
  return [
    ...answers.map(([page, entries], index) => {
      const fields = { page, language: 'de', carried: carried(index), go: 'next' }
      const body = new URLSearchParams([...Object.entries(fields), ...entries]).toString()
      return form(questions, index > 0 ? `${body}&id={id}` : body)
    }),
    form(
      questions,
      `${new URLSearchParams({ page: 'check', language: 'de', carried: carried(answers.length), go: 'send' }).toString()}&id={id}`,
    ),
  ]
}

/** What the hidden field holds after `pages` pages. */
function carried(pages: number): string {
  return new URLSearchParams(answers.slice(0, pages).flatMap(([, entries]) => entries)).toString()
}

export function get(path: string): Step {
  return { method: 'GET', path, body: '', expected: 200 }
}

function form(path: string, body: string): Step {
  return { method: 'POST', path, body, expected: 200 }
}
