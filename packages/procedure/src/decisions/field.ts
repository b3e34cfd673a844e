import type { Command } from '../command.ts'
import { currentHashes, fieldMatchesRelease, sameHashes, validRelease } from '../field-release.ts'
import { decisionsBefore, nameStep } from '../find.ts'
import { missing } from '../missing.ts'
import type { Need } from '../need.ts'
import { validApproval } from '../read.ts'
import { refuse, type Refused } from '../refusal.ts'
import { completionByAct } from './completion.ts'
import { filled, invalid } from './input.ts'
import { happens, stepOf, type Case, type Ruling } from './ruling.ts'

/** Feldfreigabe: a second person binds questionnaire, recipients and notice, after a trial answer could be opened. */
export function releaseField(
  each: Case,
  command: Extract<Command, { kind: 'releaseField' }>,
): Ruling {
  const { hashes, bindingHash, trialDecryption } = command
  const current = currentHashes(each.state)
  if (current === undefined || !sameHashes(current, hashes)) {
    return refuse('notReleasedVersion', {
      de: 'Fragebogen, Teilnehmende oder Datenschutzhinweis haben sich inzwischen geändert. Bitte prüfen Sie sie noch einmal.',
      en: 'Questionnaire, participants or privacy notice have changed meanwhile. Please check them again.',
    })
  }
  if (!trialDecryption.succeeded) {
    return invalid('trialDecryption', {
      de: 'Die Probeantwort ließ sich nicht öffnen. So darf das Feld nicht freigegeben werden.',
      en: 'The trial answer could not be opened. The field must not be released like this.',
    })
  }
  const step = nameStep(stepOf(each))
  return (
    lacking(each, { kind: 'sharesTried' }) ??
    filled(bindingHash, 'bindingHash', { de: 'Prüfsumme', en: 'Hash' }) ??
    happens(
      { kind: 'fieldReleased', step, hashes, bindingHash, trialDecryption },
      ...completionByAct(each),
    )
  )
}

/** The second person finds something and sends it back. */
export function refuseRelease(
  each: Case,
  { reason }: Extract<Command, { kind: 'refuseRelease' }>,
): Ruling {
  return (
    filled(reason, 'reason', { de: 'Begründung', en: 'Reason' }) ??
    happens({ kind: 'fieldReleaseRefused', reason }, ...completionByAct(each))
  )
}

/**
 * Opens the field, once. Whatever the model says, every decision before the field must hold, and what runs must be
 * exactly what was released.
 */
export function openField(each: Case, { hashes }: Extract<Command, { kind: 'openField' }>): Ruling {
  const { model, state } = each
  const step = stepOf(each)
  const decisions = decisionsBefore(model, step.id)
  const unapproved = decisions.filter(({ id }) => validApproval(state, id) === undefined)
  const release = validRelease(state)
  if (decisions.length === 0 || unapproved.length > 0 || release === undefined) {
    const names = unapproved.map(({ id }) => id).join(', ')
    return refuse('notComplete', {
      de: `Ohne gültige Freigaben (${names}) und Feldfreigabe öffnet kein Feld.`,
      en: `No field opens without valid approvals (${names}) and a field release.`,
    })
  }
  if (!fieldMatchesRelease(state, hashes)) {
    return refuse('notReleasedVersion', {
      de: 'Was geöffnet werden soll, ist nicht das, was freigegeben wurde.',
      en: 'What is to be opened is not what was released.',
    })
  }
  return happens({ kind: 'fieldOpened', hashes })
}

/** A note in the field log: reminders, incidents, response. */
export function noteField({ text }: Extract<Command, { kind: 'noteField' }>): Ruling {
  return (
    filled(text, 'text', { de: 'Eintrag', en: 'Note' }) ?? happens({ kind: 'fieldNoted', text })
  )
}

/** The field ends, for good. */
export function closeField(
  each: Case,
  { reason }: Extract<Command, { kind: 'closeField' }>,
): Ruling {
  return (
    filled(reason, 'reason', { de: 'Grund', en: 'Reason' }) ??
    happens({ kind: 'fieldClosed', reason }, ...completionByAct(each))
  )
}

/** The answers are counted for the last time and opened, on record, after the field's end and only once. */
export function openResults(
  each: Case,
  { contentHash, answers, unkeyedForms }: Extract<Command, { kind: 'openResults' }>,
): Ruling {
  if (each.state.field.status !== 'ended') {
    return refuse('notNow', {
      de: 'Ergebnisse werden erst nach dem Ende der Feldphase geöffnet.',
      en: 'Results are opened only after the end of the field period.',
    })
  }
  if (each.state.results !== undefined) {
    return refuse('notNow', {
      de: 'Die Ergebnisse sind geöffnet. Die Auszählung wird nicht wiederholt: Aus zwei genauen Ständen ließe sich auf die Antworten dazwischen schließen.',
      en: 'The results are open. The count is not repeated: from two exact states the answers in between could be inferred.',
    })
  }
  if (!Number.isInteger(answers) || answers < 0) {
    return invalid('answers', {
      de: 'Die Anzahl der Antworten fehlt.',
      en: 'The number of answers is missing.',
    })
  }
  return (
    lacking(each, { kind: 'ballotBoxOpened' }) ??
    filled(contentHash, 'contentHash', { de: 'Prüfsumme', en: 'Hash' }) ??
    happens({
      kind: 'resultsOpened',
      contentHash,
      answers,
      ...(unkeyedForms !== undefined && unkeyedForms > 0 && { unkeyedForms }),
    })
  )
}

/** Whatever the model asks for: a sealed box is tried before the field and opened before its results. */
function lacking({ model, state }: Case, need: Need): Refused | undefined {
  const [sentence] = missing(model, state, [need], '')
  return sentence && refuse('notComplete', sentence)
}
