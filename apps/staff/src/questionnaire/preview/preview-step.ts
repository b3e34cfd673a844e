import {
  complete,
  fromForm,
  journey,
  pageAfter,
  pageBefore,
  parseForm,
  receivePage,
  toForm,
  type Answers,
  type Form,
  type Journey,
  type JourneyPage,
  type Problem,
  type Question,
  type Questionnaire,
} from '@meinungsbild/questionnaire'

/** Where a posted step of the preview leads: the same walk as the citizens', without anything being kept. */
export type PreviewStep =
  | {
      readonly kind: 'page'
      readonly journey: Journey
      readonly answers: Answers
      readonly shown: JourneyPage
      readonly problems: readonly Problem[]
      /** Questions that an answer on this very page has brought up. */
      readonly revealed: readonly Question[]
    }
  | { readonly kind: 'check'; readonly journey: Journey; readonly answers: Answers }
  | { readonly kind: 'sent' }

/** The first page, before anything is answered. */
export function firstStep(questionnaire: Questionnaire): PreviewStep {
  return goTo(questionnaire, {}, journey(questionnaire, {}).pages[0])
}

export function takeStep(questionnaire: Questionnaire, form: Form): PreviewStep {
  const go = form.get('go') ?? 'next'
  const earlier = fromForm(questionnaire, parseForm(form.get('carried') ?? '')).answers
  const page = questionnaire.pages.find(({ id }) => id === form.get('page'))
  if (page === undefined) return fromCheckPage(questionnaire, earlier, go)

  const received = receivePage(questionnaire, page, earlier, form)
  const { answers, journey: walk, problems } = received
  if (go === 'back') return goTo(questionnaire, answers, pageBefore(walk, page.id))
  const shown = walk.pages.find((each) => each.page.id === page.id)
  const before = (form.get('shown') ?? '').split(' ')
  const revealed = shown?.questions.filter(({ id }) => !before.includes(id)) ?? []
  if (shown && problems.length + revealed.length > 0) {
    return { kind: 'page', journey: walk, answers, shown, problems, revealed }
  }
  return goTo(questionnaire, answers, pageAfter(walk, page.id))
}

function fromCheckPage(questionnaire: Questionnaire, answers: Answers, go: string): PreviewStep {
  const walk = journey(questionnaire, answers)
  if (go === 'back') return goTo(questionnaire, answers, walk.pages.at(-1))
  const wanted = walk.pages.find(({ page }) => `page:${page.id}` === go)
  if (wanted) return goTo(questionnaire, answers, wanted)
  if (go !== 'send') return goTo(questionnaire, answers, undefined)
  const completion = complete(questionnaire, answers)
  if (completion.ok) return { kind: 'sent' }
  const shown = walk.pages.find(({ page }) => page.id === completion.pageId)
  return goTo(questionnaire, answers, shown, completion.problems)
}

function goTo(
  questionnaire: Questionnaire,
  answers: Answers,
  shown: JourneyPage | undefined,
  problems: readonly Problem[] = [],
): PreviewStep {
  const walk = journey(questionnaire, answers)
  return shown
    ? { kind: 'page', journey: walk, answers, shown, problems, revealed: [] }
    : { kind: 'check', journey: walk, answers }
}

/** The answers as the next form carries them; those of the shown page stand in its own fields. */
export function carriedText(questionnaire: Questionnaire, answers: Answers, except?: JourneyPage) {
  const own = new Set(except?.page.questions.map(({ id }) => id))
  const others = Object.fromEntries(Object.entries(answers).filter(([id]) => !own.has(id)))
  return new URLSearchParams(
    toForm(questionnaire, others).map(([name, value]) => [name, value]),
  ).toString()
}
