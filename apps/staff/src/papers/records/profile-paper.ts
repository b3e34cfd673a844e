import type { DocumentVersion, State } from '@meinungsbild/procedure'
import { textsFor } from '@meinungsbild/design'
import { letterheadOf } from '../letterhead.ts'
import { profile, steckbrief } from '../steckbrief.ts'
import type { RecordPaper } from './record-paper.ts'
import { recordsTexts } from './records.texts.ts'

/** The Steckbrief alone, on one page: the initiative as it stands now. */
export function profilePaper(state: State, at: string): RecordPaper {
  return {
    id: 'profile',
    title: { de: 'Steckbrief', en: 'Profile' },
    at,
    paper: (input) => {
      const { model, language } = input
      const bearer =
        model.documents.find(({ sections }) => sections.some(({ id }) => id === profile)) ??
        model.documents[0]
      if (bearer === undefined) throw new Error(`${model.id} has no documents.`)
      const version = state.documents[bearer.id]?.at(-1) ?? unwritten(state)
      return {
        title: state.initiative?.title ?? '',
        language,
        style: 'concept',
        label: textsFor(recordsTexts, language).profile,
        letterhead: letterheadOf(input, input.fileNumber, at, language),
        blocks: [{ kind: 'facts', facts: steckbrief({ ...input, definition: bearer, version }) }],
        createdAt: at,
      }
    },
  }
}

/** In the place of a concept that nobody has written yet. */
function unwritten(state: State): DocumentVersion {
  const { initiative } = state
  if (initiative === undefined) throw new Error('There is no initiative.')
  return {
    by: initiative.proposedBy,
    at: initiative.proposedAt,
    number: 1,
    version: 0,
    contentHash: '',
    sections: {},
    attachments: [],
  }
}
