import type { Role } from '../role.ts'
import type { Act, Origin, Outcome, Parallel } from '../model.ts'
import { both } from './section.ts'

/** What may be done at any time, in every model; `everybody` are the roles that the model uses. */
export function always(everybody: readonly Role[]): readonly Act[] {
  return [
    { act: 'assignParticipant', roles: ['pressOffice', 'leadership'], origin: 'ours' },
    { act: 'removeParticipant', roles: ['pressOffice', 'leadership'], origin: 'ours' },
    { act: 'setDueDate', roles: ['pressOffice', 'leadership'], origin: 'ours' },
    {
      act: 'noteParticipants',
      roles: everybody.filter((role) => role === 'pressOffice' || role === 'statisticsOffice'),
      origin: 'ours',
    },
    {
      act: 'exportMicrodata',
      roles: everybody.filter((role) => role === 'pressOffice' || role === 'statisticsOffice'),
      needs: [{ kind: 'resultsOpened' }],
      origin: 'ours',
    },
    {
      act: 'publishMeasures',
      roles: ['pressOffice'],
      needs: [{ kind: 'published' }],
      origin: 'ours',
    },
    { act: 'acknowledgeNotice', roles: everybody, origin: 'ours' },
    { act: 'withdrawDissent', roles: everybody, origin: 'ours' },
    { act: 'resolveDissent', roles: ['leadership'], origin: 'ours' },
  ]
}

/** An outcome for which the press office hears what the Leitung decided, if it is not an approval. */
export function answerToPressOffice(document: string): readonly Parallel[] {
  return [
    tell(
      'changesOrdered',
      document,
      both('Die Leitung hat Änderungen angeordnet.', 'The leadership has ordered changes.'),
    ),
    tell(
      'rejected',
      document,
      both(
        'Die Leitung hat das Vorhaben abgelehnt.',
        'The leadership has rejected the initiative.',
      ),
    ),
    tell(
      'deferred',
      document,
      both(
        'Die Leitung hat die Entscheidung zurückgestellt.',
        'The leadership has deferred the decision.',
      ),
    ),
  ]
}

function tell(outcome: string, document: string, text: Parallel['text']): Parallel {
  return { on: { kind: 'outcome', outcome }, to: ['pressOffice'], document, text, origin: 'ours' }
}

/** The one way out of a step that has only one. */
export function oneOutcome(
  id: string,
  title: Outcome['title'],
  next: Outcome['next'],
  origin: Outcome['origin'],
): readonly Outcome[] {
  return [{ id, title, next, origin }]
}

/** The press office may still change a document that belongs to an earlier step. */
export function revising(document: string): Act {
  return { act: 'saveDocument', roles: ['pressOffice'], document, optional: true, origin: 'ours' }
}

/** Werkzeugprüfung: put on file by the press office, judged by the data protection officer; nobody has to. */
export function checkingTool(): readonly Act[] {
  return [revising('toolCheck'), advising('toolCheck')]
}

/** Preismodell: the seed names the choice among the survey tool's steps; elsewhere it may be made early. */
export function choosingTariff(origin: Origin): Act {
  return { act: 'chooseTariff', roles: ['pressOffice'], optional: true, origin }
}

/** Whoever is quoted releases the words (Zitatfreigabe); a document without a quote asks for nothing. */
export function releasingQuote(document: string): Act {
  return {
    act: 'releaseQuote',
    roles: ['leadership'],
    document,
    needs: [{ kind: 'quoteWritten', document }],
    optional: true,
    origin: 'ours',
  }
}

/** The data protection officer gives an opinion (Stellungnahme). */
export function advising(document: string): Act {
  return { act: 'giveOpinion', roles: ['dataProtectionOfficer'], document, origin: 'ours' }
}

/** Units and statistics office co-sign (Mitzeichnung). */
export function coSigning(document: string): Act {
  return { act: 'coSign', roles: ['supportingUnit', 'statisticsOffice'], document, origin: 'ours' }
}
