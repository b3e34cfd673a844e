import type { State } from '@meinungsbild/procedure'
import { assignmentPaper } from './assignment-paper.ts'
import { invitationPaper } from './invitation-paper.ts'
import { measuresPaper } from './measures-paper.ts'
import { opinionPaper } from './opinion-paper.ts'
import { profilePaper } from './profile-paper.ts'
import type { RecordPaper } from './record-paper.ts'
import { responsePaper } from './response-paper.ts'
import { supportPaper } from './support-paper.ts'

/** Every paper about acts that there is by now, in the order of the procedure; `at` is the moment of asking. */
export function recordPapers(state: State, at: string): readonly RecordPaper[] {
  const { initiative, responses, meetings, opinions, supportRequests } = state
  if (initiative === undefined) return []
  return [
    assignmentPaper(initiative),
    profilePaper(state, at),
    ...responses.map(responsePaper),
    ...opinions.map(opinionPaper),
    ...meetings.map(invitationPaper),
    ...supportRequests.map(supportPaper),
    ...measuresPaper(state),
  ]
}
