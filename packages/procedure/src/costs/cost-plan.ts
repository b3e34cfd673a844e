import type { State } from '../state.ts'
import type { PricedUnit, Tariff } from './tariff.ts'

/** What the cost of a survey hangs on: how many are asked, by which way, and for how long. Shares are fractions of 1. */
export type CostPlan = {
  /** People invited one by one; 0 where anybody may answer. */
  readonly invited: number
  /** Expected response: share of the invited who answer. */
  readonly response: number
  /** Answers expected from people who were not invited one by one. */
  readonly otherAnswers: number
  /** Share of the invited who are written to by e-mail instead of by letter. */
  readonly byEmail: number
  /** Share of all answers that come on paper. */
  readonly onPaper: number
  /** How often those who have not answered are reminded. */
  readonly reminders: number
  /** Languages of the questionnaire, the first one included. */
  readonly languages: number
  /** Months for which the software runs for this survey. */
  readonly months: number
}

export type CostField = keyof CostPlan

const most: Readonly<Record<CostField, number>> = {
  invited: 10_000_000,
  response: 1,
  otherAnswers: 10_000_000,
  byEmail: 1,
  onPaper: 1,
  reminders: 10,
  languages: 50,
  months: 60,
}

const counts: readonly CostField[] = ['invited', 'otherAnswers', 'reminders', 'languages', 'months']

/** The fields of a plan that make no sense. */
export function costPlanFlaws(plan: CostPlan): readonly CostField[] {
  const fields: readonly CostField[] = [...counts, 'response', 'byEmail', 'onPaper']
  return fields.filter((field) => {
    const value = plan[field]
    const least = field === 'languages' ? 1 : 0
    const isWhole = !counts.includes(field) || Number.isInteger(value)
    return !(isWhole && value >= least && value <= most[field])
  })
}

/**
 * The plan before anybody has thought about it: whom the participants plan invites, and usual values. A third answered in
 * municipal surveys by letter with a reminder.
 */
export function proposedCostPlan(state: State): CostPlan {
  const plan = state.participantsPlans.at(-1)?.plan
  const invited = plan?.access === 'open' ? 0 : (plan?.size ?? 0)
  return {
    invited,
    response: 0.3,
    otherAnswers: 0,
    byEmail: 0,
    onPaper: 0,
    reminders: invited > 0 ? 1 : 0,
    languages: 1,
    months: 2,
  }
}

/** How many of each unit a survey takes. */
export type Quantities = Readonly<Record<PricedUnit, number>>

/**
 * Whole numbers, but for hours. Reminders go to those who have not answered; answers are taken to come in equal parts after
 * the invitation and after each reminder, so that the first of two reminders goes to all but a third of those who will answer.
 */
export function quantitiesOf(plan: CostPlan, { hours }: Pick<Tariff, 'hours'>): Quantities {
  const { invited, response, otherAnswers, byEmail, onPaper, reminders, languages, months } = plan
  const contacts = Array.from({ length: reminders + 1 }, (_, round) =>
    Math.ceil(rounded(invited * (1 - (response * round) / (reminders + 1)))),
  )
  const emails = contacts.map((people) => Math.round(people * byEmail))
  const answers = Math.round(invited * response) + otherAnswers
  const letters = sum(contacts) - sum(emails)
  return {
    survey: 1,
    month: months,
    answer: answers,
    letter: letters,
    postage: letters,
    form: Math.round(answers * onPaper),
    email: sum(emails),
    language: languages - 1,
    hour: hours,
  }
}

/** Without the last bits of a product, which would make one more of a whole number. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
