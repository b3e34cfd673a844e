import { carriedText, toForm, type Answers, type Questionnaire } from '@meinungsbild/questionnaire'
import { twinKinds, type Twin } from './twin-kinds.ts'

/** One form twice, and one person's answers to it twice. */
export type TwinForm = {
  readonly questionnaire: Questionnaire
  readonly answers: Answers
  /** The answers as a browser posts them. */
  readonly body: string
  readonly surveyJs: object
  readonly data: Readonly<Record<string, unknown>>
}

const questionsPerPage = 5

/**
 * A form of `count` questions: ten kinds in turn, on pages of five. Every third question is shown only under a condition on
 * earlier answers; it holds, so that all of them are answered.
 */
export function twinForm(count: number): TwinForm {
  const twins = Array.from({ length: count }, (_, index) => twin(index))
  const pages = twins.flatMap((_, index) =>
    index % questionsPerPage === 0 ? [twins.slice(index, index + questionsPerPage)] : [],
  )
  const questionnaire: Questionnaire = {
    id: 'twin',
    title: { de: 'Leben in der Gemeinde' },
    languages: ['de'],
    pages: pages.map((page, index) => ({
      id: `p${index + 1}`,
      title: { de: `Teil ${index + 1}` },
      questions: page.map(({ ours }) => ours),
    })),
  }
  const answers = Object.fromEntries(twins.map(({ ours, answer }) => [ours.id, answer]))
  return {
    questionnaire,
    answers,
    body: carriedText(toForm(questionnaire, answers)),
    surveyJs: {
      title: 'Leben in der Gemeinde',
      pages: pages.map((page, index) => ({
        name: `p${index + 1}`,
        title: `Teil ${index + 1}`,
        elements: page.map(({ theirs }) => theirs),
      })),
    },
    data: Object.fromEntries(twins.map(({ ours, value }) => [ours.id, value])),
  }
}

function twin(index: number): Twin {
  const kind = twinKinds[index % twinKinds.length] ?? twinKinds[0]
  const plain = kind(`q${index}`)
  if (index % 3 !== 2) return plain
  const condition = conditionAt(index)
  return {
    ...plain,
    ours: { ...plain.ours, visibleIf: condition.ours },
    theirs: { ...plain.theirs, visibleIf: condition.theirs },
  }
}

/** In turn: of one choice, of several and a number, of yes or no and a number. */
function conditionAt(index: number): { readonly ours: string; readonly theirs: string } {
  const [choice, several, number, yes] = [0, 2, 4, 6].map((kind) => `q${latest(kind, index)}`)
  switch (Math.floor(index / 3) % 3) {
    case 0:
      return { ours: `${choice} = 'o2'`, theirs: `{${choice}} = 'o2'` }
    case 1:
      return {
        ours: `${several} contains 'o1' and ${number} >= 18`,
        theirs: `{${several}} contains 'o1' and {${number}} >= 18`,
      }
    default:
      return {
        ours: `${yes} = 'yes' or ${number} < 18`,
        theirs: `{${yes}} = true or {${number}} < 18`,
      }
  }
}

/** The number of the last question of a kind before `index`. */
function latest(kind: number, index: number): number {
  return (
    index - 1 - ((((index - 1 - kind) % twinKinds.length) + twinKinds.length) % twinKinds.length)
  )
}
