import type { Bilingual } from '../bilingual.ts'
import type { BallotBoxEntry } from '../evolution/ballot-box.ts'
import { sentence } from './who.ts'

/** From the choice of the box to its opening. */
export function sentenceAboutBallotBox(entry: BallotBoxEntry): Bilingual {
  const { by } = entry
  switch (entry.kind) {
    case 'ballotBoxChosen': {
      if (entry.box.kind === 'open')
        return sentence(
          by,
          'hat die offene Urne gewählt: Das System kann Antworten öffnen, während das Feld läuft.',
          'chose the open ballot box: the system can open answers while the field is running.',
        )
      const keepers = entry.box.keepers.map(({ name }, index) => `${index + 1} ${name}`).join(', ')
      return sentence(
        by,
        `hat die Urne versiegelt (Kennung ${entry.box.mark}). Die Anteile haben: ${keepers}.`,
        `sealed the ballot box (mark ${entry.box.mark}). The shares are with: ${keepers}.`,
      )
    }
    case 'trialAnswerOpened':
      return sentence(
        by,
        `hat mit den Anteilen ${entry.shares.join(' und ')} eine Probeantwort geöffnet.`,
        `opened a trial answer with the shares ${entry.shares.join(' and ')}.`,
      )
    case 'ballotBoxOpened':
      return sentence(
        by,
        `hat die Urne mit den Anteilen ${entry.shares.join(' und ')} geöffnet (versiegelte Antworten: ${entry.submissions}).`,
        `opened the ballot box with the shares ${entry.shares.join(' and ')} (sealed answers: ${entry.submissions}).`,
      )
    default:
      return entry satisfies never
  }
}
