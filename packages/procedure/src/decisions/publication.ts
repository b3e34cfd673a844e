import type { Command } from '../command.ts'
import { decisionsBefore } from '../find.ts'
import { quoteState } from '../quote.ts'
import { validApproval } from '../read.ts'
import { refuse } from '../refusal.ts'
import { mayReadResults } from '../results.ts'
import { completionByAct } from './completion.ts'
import { seenVersion } from './documents.ts'
import { filled, firstOf, instant } from './input.ts'
import { happens, stepOf, type Case, type Ruling } from './ruling.ts'

/** The speaker releases the words as they stand in the version before her eyes. */
export function releaseQuote(
  each: Case,
  { document: id, contentHash, quote, quoteHash }: Extract<Command, { kind: 'releaseQuote' }>,
): Ruling {
  const document = seenVersion(each, id, contentHash)
  if ('ok' in document) return document
  return (
    firstOf(
      filled(quote, 'quote', { de: 'Zitat', en: 'Quote' }),
      filled(quoteHash, 'quoteHash', { de: 'Prüfsumme', en: 'Hash' }),
    ) ?? happens({ kind: 'quoteReleased', document, quote, quoteHash })
  )
}

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
  const quote = quoteState(model, state, command.document)
  if (quote.kind === 'unreleased' || quote.kind === 'changed') {
    return refuse('notComplete', {
      de: 'Das Zitat ist in diesem Wortlaut nicht freigegeben.',
      en: 'The quote has not been released in these words.',
    })
  }
  const isLater = new Date(embargo).getTime() > new Date(context.at).getTime()
  const visibleFrom = isLater ? embargo : context.at
  const { publicHash } = command
  const given = publicHash === undefined ? {} : { publicHash }
  return happens({ kind: 'published', document, visibleFrom, ...given }, ...completionByAct(each))
}

/** What has become of the measures is told to those who answered. */
export function publishMeasures(
  { state }: Case,
  { publicHash }: Extract<Command, { kind: 'publishMeasures' }>,
): Ruling {
  if (state.publication !== undefined) return happens({ kind: 'measuresPublished', publicHash })
  return refuse('notNow', {
    de: 'Zuerst werden die Ergebnisse veröffentlicht.',
    en: 'First the results are published.',
  })
}
