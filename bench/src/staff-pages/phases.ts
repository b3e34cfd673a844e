import { defaultPlan, type Command, type FieldHashes } from '@meinungsbild/procedure'
import {
  opening,
  publication,
  untilApproved2,
  untilDecided3,
  untilMemo1,
  untilReleased,
  whole,
} from '@meinungsbild/procedure/hamburg-path.examples.ts'
import type { Line } from '@meinungsbild/procedure/story.examples.ts'
import { variables } from '@meinungsbild/questionnaire'
import { citySurvey } from './city-survey.ts'

/** What initiatives of a house have come to, with surveys that have really been asked. */
export type Phases = Readonly<
  Record<'begun' | 'planned' | 'running' | 'decided' | 'toBePublished' | 'closed', readonly Line[]>
>

/** The phases; `hashes` are those of what was released for the field. */
export function phasesWith(hashes: FieldHashes): Phases {
  const real = (lines: readonly Line[]) => lines.flatMap((line) => realLines(line, hashes))
  return {
    begun: real(untilMemo1),
    planned: real(untilApproved2),
    running: real([...untilReleased, opening]),
    decided: real(untilDecided3),
    toBePublished: real(whole.slice(0, whole.indexOf(publication))),
    closed: real(whole),
  }
}

const statement = 'Mit Ihrer Wohnung sind {{anteil:t0overall:5,4}} zufrieden.'

/** The example names a questionnaire that nobody has; figures in texts and breakdowns make pages as heavy as they are. */
function realLines([actor, command]: Line, hashes: FieldHashes): readonly Line[] {
  if (typeof command === 'function') return [[actor, command]]
  switch (command.kind) {
    case 'defineKeyFigures': {
      const keyFigures = command.keyFigures.map((figure) => ({
        ...figure,
        variable: 't0overall',
        rule: { kind: 'share', codes: ['5', '4'] } as const,
      }))
      const plan = { ...defaultPlan, breakdowns: ['age', 'gender', 'district'] }
      return [
        [actor, { ...command, keyFigures }],
        [actor, { kind: 'planAnalysis', plan }],
      ]
    }
    case 'saveDocument':
      return [[actor, withFigure(command)]]
    default:
      return [[actor, withHashes(command, hashes)]]
  }
}

function withHashes(command: Command, hashes: FieldHashes): Command {
  switch (command.kind) {
    case 'saveQuestionnaire': {
      const asked = variables(citySurvey).map(({ id }) => id)
      return { ...command, contentHash: hashes.questionnaire, variables: asked }
    }
    case 'savePrivacyNotice':
      return { ...command, contentHash: hashes.notice }
    case 'releaseField':
    case 'openField':
      return { ...command, hashes }
    default:
      return command
  }
}

function withFigure(command: Extract<Command, { readonly kind: 'saveDocument' }>): Command {
  if (command.document !== 'pressRelease' && command.document !== 'resultReport') return command
  const [first] = Object.keys(command.sections)
  return first === undefined
    ? command
    : { ...command, sections: { ...command.sections, [first]: statement } }
}
