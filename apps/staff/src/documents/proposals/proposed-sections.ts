import { presenceTitle } from '@meinungsbild/procedure'
import { closingProposal } from '../../closing/closing-proposal.ts'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { oneLine } from '../../papers/one-line.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { Sections } from '../sections-form.ts'
import {
  commitmentLines,
  decisionLines,
  meetingLines,
  opinionLines,
  responseLines,
  supportLines,
  unitLines,
} from './dossier-lines.ts'
import { listedParts } from './listed-parts.ts'

/**
 * What a document begins with out of the dossier; nothing for one that begins empty. German, as the file is. It is a
 * beginning: whoever writes the document changes what does not fit.
 */
export async function proposedSections(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  document: string,
): Promise<Sections> {
  switch (document) {
    case 'outlineConcept':
      return outlineConcept(initiative)
    case 'minutes':
      return minutes(initiative)
    case 'outlineMemo':
      return outlineMemo(initiative)
    case 'detailedMemo':
      return detailedMemo(initiative)
    case 'closingMemo':
      return closingProposal(deps, initiative)
    default:
      return {}
  }
}

function outlineConcept({ state }: LoadedInitiative): Sections {
  const { question = '', occasion = '' } = state.initiative ?? {}
  return {
    goals: listedParts([
      ['Frage', present(question)],
      ['Anlass', present(occasion)],
    ]),
    participants: unitLines(state)
      .map((line) => `- ${oneLine(line)}`)
      .join('\n'),
  }
}

function minutes({ state }: LoadedInitiative): Sections {
  const meeting = state.meetings.at(-1)
  const people = meeting?.attendance?.people ?? []
  const guests = meeting?.attendance?.guests
  return {
    participants: [
      ...people.map(({ who, presence }) => `${who.name} (${presenceTitle(presence).de})`),
      ...present(guests),
    ]
      .map((line) => `- ${oneLine(line)}`)
      .join('\n'),
    commitments: promised(state)
      .map((line) => `- ${oneLine(line)}`)
      .join('\n'),
  }
}

/** What was promised in the meeting; where nothing is noted yet, what the units had offered before it. */
function promised(state: LoadedInitiative['state']): readonly string[] {
  return state.commitments.length > 0 || state.responses.length === 0
    ? commitmentLines(state)
    : responseLines(state)
}

function outlineMemo({ state }: LoadedInitiative): Sections {
  return {
    vote: 'Die Pressestelle schlägt vor, das Grobkonzept freizugeben und das Feinkonzept zu erarbeiten.',
    facts: listedParts([
      ['Anlass', present(state.initiative?.occasion)],
      ['Rückmeldungen der Stellen', responseLines(state)],
      ['Stellungnahmen', opinionLines(state, 'outlineConcept')],
      ['Abstimmung', meetingLines(state)],
      ['Zusagen', commitmentLines(state)],
    ]),
  }
}

function detailedMemo({ model, state }: LoadedInitiative): Sections {
  return {
    vote: 'Die Pressestelle schlägt vor, das Feinkonzept freizugeben und die Befragung umzusetzen.',
    facts: listedParts([
      ['Entschieden wurde', decisionLines(model, state, 'outlineMemo')],
      ['Unterstützung', supportLines(state)],
      ['Stellungnahmen', opinionLines(state, 'detailedConcept')],
    ]),
  }
}

function present(text: string | undefined): readonly string[] {
  return text === undefined || text.trim() === '' ? [] : [text]
}
