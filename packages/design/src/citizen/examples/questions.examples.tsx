import {
  formOf,
  toForm,
  type Answer,
  type FormEntries,
  type Problem,
  type Question,
} from '@meinungsbild/questionnaire'
import type { Example } from '../../example.ts'
import type { MediaSource } from '../files/media-source.ts'
import { QuestionView } from '../question-view.tsx'
import { choices } from './choices.examples.ts'
import { furniture } from './furniture.examples.ts'
import {
  questionnaireOf,
  refusedEntries,
  refusedProblems,
  type KindExample,
} from './kind-example.examples.ts'
import { matrices } from './matrices.examples.ts'
import { records } from './records.examples.ts'
import { scales } from './scales.examples.ts'
import { words } from './words.examples.ts'

/** Every kind of question, and every look of one. */
export const kindExamples: readonly KindExample[] = [
  ...choices,
  ...scales,
  ...matrices,
  ...words,
  ...records,
  ...furniture,
]

const bytes = 1_200_000

/** Files that are not there: a picture and a document. */
export const exampleMedia: MediaSource = {
  href: (name) => `/medien/${name}`,
  files: {
    ['a'.repeat(64)]: { type: 'image/png', fileName: 'bild.png', bytes },
    ['c'.repeat(64)]: { type: 'application/pdf', fileName: 'haushalt.pdf', bytes },
  },
}

/** Each of them empty, filled in, and sent back with what has to be mended. */
export const questionExamples: readonly Example[] = kindExamples.flatMap((example) => {
  const { question, answer, wrong } = example
  const look = 'look' in question ? `${question.kind} as ${question.look}` : question.kind
  const name = `${look}, ${question.id}`
  return [
    shown(name, question, []),
    ...(answer === undefined ? [] : [answered(`${name}, answered`, question, answer)]),
    ...(wrong === undefined ? [] : [refused(`${name}, wrong`, question, wrong)]),
  ]
})

function answered(name: string, question: Question, answer: Answer): Example {
  const own: Question = { ...question, id: `${question.id}_answered` }
  return shown(name, own, toForm(questionnaireOf(own), { [own.id]: answer }))
}

function refused(name: string, question: Question, wrong: FormEntries): Example {
  const own: Question = { ...question, id: `${question.id}_wrong` }
  const entries = refusedEntries(own, wrong)
  return shown(name, own, entries, refusedProblems(own, entries))
}

function shown(
  name: string,
  question: Question,
  entries: FormEntries,
  problems: readonly Problem[] = [],
): Example {
  return {
    name,
    render: (language) => (
      <QuestionView
        {...{ question, problems, language }}
        form={formOf(entries)}
        media={exampleMedia}
      />
    ),
  }
}
