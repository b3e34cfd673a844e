import type { Command } from '../command.ts'
import { decisionsBefore } from '../find.ts'
import { validApproval } from '../read.ts'
import { refuse } from '../refusal.ts'
import { mayReadResults } from '../results.ts'
import { completionByAct } from './completion.ts'
import { seenVersion } from './documents.ts'
import { instant } from './input.ts'
import { happens, stepOf, type Case, type Ruling } from './ruling.ts'

/** Sperrfrist: from when on the release may be seen. */
export function setEmbargo({ until }: Extract<Command, { kind: 'setEmbargo' }>): Ruling {
  return (
    instant(until, 'until', { de: 'Sperrfrist', en: 'Embargo' }) ??
    happens({ kind: 'embargoSet', until })
  )
}

/**
 * The press release leaves draft. Whatever the model says, every decision before it must hold. It becomes visible with
 * the embargo, or at once if that is over.
 */
export function publish(each: Case, command: Extract<Command, { kind: 'publish' }>): Ruling {
  const { model, state, context } = each
  const undecided = decisionsBefore(model, stepOf(each).id).filter(
    ({ id }) => validApproval(state, id) === undefined,
  )
  const { embargo } = state
  if (undecided.length > 0 || embargo === undefined || !mayReadResults(state)) {
    return refuse('notComplete', {
      de: `Veröffentlicht wird erst nach den Entscheidungen der Leitung (${undecided.map(({ id }) => id).join(', ')}) und mit einer Sperrfrist.`,
      en: `Publication needs the decisions of the leadership (${undecided.map(({ id }) => id).join(', ')}) and an embargo.`,
    })
  }
  const document = seenVersion(each, command.document, command.contentHash)
  if ('ok' in document) return document
  const isLater = new Date(embargo).getTime() > new Date(context.at).getTime()
  const visibleFrom = isLater ? embargo : context.at
  return happens({ kind: 'published', document, visibleFrom }, ...completionByAct(each))
}
