import {
  fields,
  parseForm,
  readStepRequest,
  takeStep,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { anyQuestionnaires } from './any-questionnaires.ts'
import { bytesOf, textOf, type Target } from './target.ts'

const names = [...new Set(anyQuestionnaires.flatMap(namesIn))]

/** What a browser posts: the first sign says to which questionnaire, the rest is the form. */
export const forms: Target = {
  words: [
    ...names.map((name) => `&${encodeURIComponent(name)}=`),
    ...['next', 'back', 'send', 'check', 'language:en'].map((go) => `&go=${go}`),
    ...anyQuestionnaires.flatMap(({ pages }) => pages.map(({ id }) => `&page=${id}`)),
    '&carried=',
    '&shown=',
    '&seed=4294967295',
    '&language=en',
    '&onward=check',
    '%26',
    '%3D',
    '+',
    '1',
    '2026-02-30',
  ],
  seeds: () =>
    anyQuestionnaires.map(({ pages }, index) =>
      bytesOf(`${index}page=${pages[0]?.id}&go=next&${names.map((name) => `${name}=1`).join('&')}`),
    ),
  read(input) {
    const questionnaire = anyQuestionnaires[(input[0] ?? 0) % anyQuestionnaires.length]
    if (questionnaire === undefined) return undefined
    const form = parseForm(textOf(input.subarray(1)))
    return takeStep(readStepRequest(questionnaire, form, { today: '2026-11-28', newSeed: () => 7 }))
  },
}

function namesIn({ pages }: Questionnaire): readonly string[] {
  return pages.flatMap(({ questions }) => questions.flatMap((question) => fields(question)))
}
