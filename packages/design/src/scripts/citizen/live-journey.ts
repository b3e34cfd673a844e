import {
  fromForm,
  portableJourney,
  readPage,
  type Answers,
  type Circumstances,
  type Form,
  type PortableQuestionnaire,
} from '@meinungsbild/questionnaire'
import { withoutBlankEntries } from './without-blank-entries.ts'

export type LiveJourney = {
  readonly portable: PortableQuestionnaire
  readonly circumstances: Circumstances
  /** The id of the page that is filled in. */
  readonly page: string
  /** What was filled in on the others. */
  readonly carried: Form
}

/** What a page shows: the ids of its questions, undefined if it is not part of the journey; and the answers that count. */
export type LiveState = {
  readonly shown: readonly string[] | undefined
  readonly answers: Answers
}

/** What the page shows with what is filled in on it now. The same as the server says when the page is sent. */
export function liveJourney(journey: LiveJourney): (form: URLSearchParams) => LiveState {
  const { portable, circumstances, carried } = journey
  const { questionnaire } = portable
  const walk = portableJourney(portable)
  const page = questionnaire.pages.find(({ id }) => id === journey.page)
  const others = { ...fromForm(questionnaire, carried).answers }
  // On a detour from the check page the page's own old answers travel along.
  for (const { id } of page?.questions ?? []) delete others[id]
  return function at(form) {
    const own = page === undefined ? {} : readPage(page, withoutBlankEntries(page, form)).answers
    const { pages, answers } = walk({ ...others, ...own }, circumstances)
    const shown = pages.find((each) => each.page.id === journey.page)
    return { shown: shown?.questions.map(({ id }) => id), answers }
  }
}
