import { textsFor, type UiLanguage } from '@meinungsbild/design'
import {
  actTitle,
  findDocument,
  needTitle,
  roleTitle,
  type Act,
  type Model,
  type Step,
} from '@meinungsbild/procedure'
import { modelTexts } from './model.texts.ts'

/** A right in words: who may do what; and how it ends the step and what must be so before. */
export function rightSentence(
  model: Model,
  step: Step | undefined,
  { act, roles, document, outcome, needs = [] }: Act,
  language: UiLanguage,
): { readonly title: string; readonly rest: string } {
  const texts = textsFor(modelTexts, language)
  const subject = document === undefined ? undefined : findDocument(model, document)?.title
  const who = roles.map((role) => roleTitle(role)[language]).join(', ')
  const ending = step?.outcomes.find(({ id }) => id === outcome)?.title[language]
  const conditions = needs.map((need) => needTitle(model, need)[language])
  return {
    title: `${who}: ${actTitle(act, subject)[language]}`,
    rest: [
      ...(ending === undefined ? [] : [texts.endsStep(ending)]),
      ...(conditions.length === 0 ? [] : [texts.onlyIf(conditions.join('; '))]),
    ].join(' '),
  }
}
