import type { Form } from './answers.ts'
import { ownEntries } from './carried.ts'
import type { Circumstances } from './circumstances.ts'
import { parseEntries } from './form-text.ts'
import { readGo } from './go.ts'
import type { Questionnaire } from './questionnaire.ts'
import type { StepRequest } from './step.ts'

/** What a form does not say itself. */
export type StepCircumstances = Pick<Circumstances, 'today' | 'fullQuotas'> & {
  /** Draws a seed for a journey that has none yet. */
  readonly newSeed: () => number
}

/** One step of a journey from the form of its page. Anything may be sent: what is missing or strange becomes the plainest step. */
export function readStepRequest(
  questionnaire: Questionnaire,
  form: Form,
  { newSeed, ...others }: StepCircumstances,
): StepRequest {
  const { languages } = questionnaire
  const go = readGo(form.get('go'))
  const wanted = go.kind === 'language' ? go.language : form.get('language')
  const language = languages.find((own) => own === wanted) ?? languages[0]
  return {
    questionnaire,
    form,
    go,
    circumstances: { ...others, seed: readSeed(form.get('seed')) ?? newSeed(), language },
    page: form.get('page') ?? '',
    onward: form.get('onward') === 'check' ? 'check' : 'next',
    shown: readShown(form.get('shown')),
    carried: ownEntries(questionnaire, parseEntries(form.get('carried') ?? '')),
  }
}

/** The seed as a form carries it; undefined if there is none of our making. */
function readSeed(value: string | null): number | undefined {
  if (value === null || !/^\d{1,10}$/.test(value)) return undefined
  const seed = Number(value)
  return seed < 2 ** 32 ? seed : undefined
}

function readShown(value: string | null): ReadonlySet<string> | undefined {
  return value === null ? undefined : new Set(value.split(' '))
}
