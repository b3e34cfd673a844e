import type { KeptKeying, PaperForm } from '@meinungsbild/storage'
import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { mayFetch } from '../../field/may-fetch.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffContext } from '../../staff-env.ts'
import { surveyOnPaper, takesForms, type SurveyOnPaper } from '../survey-on-paper.ts'
import { readFormName } from './form-name.ts'
import { formTexts } from './form.texts.ts'
import { keyedForm, type KeyedForm } from './keyed-form.ts'

/** A form that somebody may work on now. */
export type FormAtHand = {
  readonly initiative: ShownInitiative
  readonly paper: SurveyOnPaper
  readonly form: PaperForm
  /** The keyings so far, the first one first. */
  readonly keyings: readonly KeptKeying[]
  readonly keyed: KeyedForm
}

/** Answers with `work` on the form of the address (`:form`), or why this person cannot work on it. */
export async function formFor(
  c: StaffContext,
  deps: StaffDeps,
  work: (at: FormAtHand) => Response | Promise<Response>,
): Promise<Response> {
  const initiative = await initiativeFor(c, deps)
  const paper = initiative && (await surveyOnPaper(deps, initiative))
  if (initiative === undefined || paper === undefined) return notFound(c)
  const texts = textsOf(c, formTexts)
  if (!mayFetch(initiative)) return refused(c, 403, texts.notYours)
  const { paperForms } = deps.storage
  const name = readFormName(c.req.param('form') ?? '')
  const form = name && (await paperForms.find(paper.survey.id, name))
  if (form === undefined) return notFound(c)
  if (!takesForms(initiative)) return refused(c, 409, texts.notNow)
  return work({
    initiative,
    paper,
    form,
    keyings: await paperForms.keyings(paper.survey.id, form),
    keyed: keyedForm(paper.questionnaire, languageOf(c), texts.language),
  })
}
