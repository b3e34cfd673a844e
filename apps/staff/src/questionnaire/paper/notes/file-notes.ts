import type { MediaName, Question } from '@meinungsbild/questionnaire'
import { pictureOf } from '../picture-of.ts'
import type { Noted } from './noted.ts'

/** What has to be enclosed with the paper, and what of the files it cannot show. */
export function fileNotes({ questionnaire, questions, texts }: Noted): readonly string[] {
  const { media = {}, pages } = questionnaire
  const nameOf = (name: MediaName) => media[name]?.fileName ?? name
  const enclosed = questions.flatMap((question) =>
    question.kind === 'download' ? [nameOf(question.media)] : [],
  )
  const missing = questions
    .flatMap(picturesOf)
    .filter((name) => pictureOf(name, '', { questionnaire }) === undefined)
    .map(nameOf)
  return [
    ...(enclosed.length > 0 ? [texts.enclose(listed(enclosed))] : []),
    ...(missing.length > 0 ? [texts.noPicture(listed(missing))] : []),
    ...(pages.some(({ signLanguage }) => signLanguage) ? [texts.signLanguage] : []),
  ]
}

function picturesOf(question: Question): readonly MediaName[] {
  if (question.kind === 'picture') return [question.media]
  return 'options' in question
    ? question.options.flatMap(({ picture }: { readonly picture?: MediaName }) => picture ?? [])
    : []
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(', ')
}
