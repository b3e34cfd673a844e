import type { Command } from '../command.ts'
import { dataProtectionTitle, latestPart } from '../data-protection/data-protection.ts'
import { refuse } from '../refusal.ts'
import { filled, firstOf, invalid } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

type Save = Extract<Command, { kind: 'saveDataProtection' }>

/** A version of one part of the data protection papers, known by its hash. The legal basis stands once the field is open. */
export function saveDataProtection({ state }: Case, command: Save): Ruling {
  const { part, contentHash, attachment, opinion } = command
  const latest = latestPart(state, part)
  // Who looks at the same things again and says the same gives a new opinion all the same.
  if (latest?.contentHash === contentHash && part !== 'opinion') return happens()
  if (isSettled(part) && state.field.status !== 'unopened') {
    return refuse('frozen', {
      de: 'Die Rechtsgrundlage steht fest: Das Feld ist geöffnet, und so steht sie im Hinweis.',
      en: 'The legal basis is settled: the field is open, and the notice says so.',
    })
  }
  return (
    firstOf(
      filled(contentHash, 'contentHash', { de: 'Prüfsumme', en: 'Hash' }),
      part === 'opinion' && opinion === undefined && filled('', 'text', dataProtectionTitle(part)),
      opinion && filled(opinion.text, 'text', { de: 'Stellungnahme', en: 'Opinion' }),
      opinion?.verdict === 'conditions' &&
        opinion.conditions.every((condition) => condition.trim() === '') &&
        invalid('conditions', {
          de: 'Bitte nennen Sie mindestens eine Auflage.',
          en: 'Please name at least one condition.',
        }),
    ) ??
    happens({
      kind: 'dataProtectionSaved',
      part,
      version: (latest?.version ?? 0) + 1,
      contentHash,
      ...(attachment === undefined || part !== 'statute' ? {} : { attachment }),
      ...(opinion === undefined || part !== 'opinion' ? {} : { opinion }),
    })
  )
}

function isSettled(part: Save['part']): boolean {
  return part === 'legalBasis' || part === 'statute'
}
