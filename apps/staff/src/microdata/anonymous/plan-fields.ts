import { smallestL, usualK, type AnonymousPlan } from '@meinungsbild/analysis'
import { analysisPlan, type State } from '@meinungsbild/procedure'
import {
  findQuestion,
  isPersonal,
  variables,
  type Questionnaire,
  type Variable,
} from '@meinungsbild/questionnaire'
import { hasFewAnswers } from '../../analysis-plan/has-few-answers.ts'

/** What could go out: all but texts and days. */
export function possibleVariables(questionnaire: Questionnaire): readonly Variable[] {
  return variables(questionnaire).filter(({ measure }) => measure !== 'text' && measure !== 'date')
}

/**
 * What is proposed first: people are recognised by what results are broken down by; numbers, which are often somebody's own,
 * and what is marked as personal do not go out.
 */
export function proposedPlan(state: State, questionnaire: Questionnaire): AnonymousPlan {
  const possible = possibleVariables(questionnaire)
  const coded = possible.filter(hasFewAnswers).map(({ id }) => id)
  const isTelling = ({ measure, question }: Variable) => {
    const asked = findQuestion(questionnaire, question)
    return measure === 'metric' || (asked !== undefined && isPersonal(asked))
  }
  return {
    quasiIdentifiers: analysisPlan(state).breakdowns.filter((id) => coded.includes(id)),
    sensitive: [],
    leftOut: possible.filter(isTelling).map(({ id }) => id),
    k: usualK,
    l: smallestL,
  }
}

export function planFields(plan: AnonymousPlan): URLSearchParams {
  const form = new URLSearchParams({ k: String(plan.k), l: String(plan.l) })
  for (const list of ['quasiIdentifiers', 'sensitive', 'leftOut'] as const)
    for (const id of plan[list]) form.append(list, id)
  return form
}

/** Reads the form; what makes no sense is for `anonymiseMicrodata` to refuse. */
export function readPlan(form: URLSearchParams): AnonymousPlan {
  const number = (name: string) => {
    const typed = (form.get(name) ?? '').trim()
    return /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN
  }
  return {
    quasiIdentifiers: form.getAll('quasiIdentifiers'),
    sensitive: form.getAll('sensitive'),
    leftOut: form.getAll('leftOut'),
    k: number('k'),
    l: number('l'),
  }
}
