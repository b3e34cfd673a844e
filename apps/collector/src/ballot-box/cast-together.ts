import type { Database } from '@meinungsbild/database'
import { answerSealer, type AnswerSealer } from './answer-sealer.ts'
import { writeBallots } from './ballot-writer.ts'
import type { Ballot, Cast, OpenBallot } from './judge-batch.ts'

/** Puts ballots that came together into the ballot box, wholly or not at all; resolves when they are on disk. One result for each. */
export type CastTogether = (ballots: readonly (Ballot | OpenBallot)[]) => Promise<readonly Cast[]>

/** Seals what is open, and writes. */
export function castOver(database: Database): CastTogether {
  const sealers = new Map<string, AnswerSealer>()

  function sealed(ballot: Ballot | OpenBallot): Ballot {
    if ('sealed' in ballot) return ballot
    const { content, sealing: _sealing, ...rest } = ballot
    return { ...rest, sealed: sealerFor(ballot)(content, ballot.id) }
  }

  function sealerFor({ surveyId: id, questionnaireHash, sealing }: OpenBallot): AnswerSealer {
    const key = `${id} ${questionnaireHash} ${sealing.publicKey}`
    const known = sealers.get(key)
    if (known !== undefined) return known
    const sealer = answerSealer({ id, questionnaireHash, sealing })
    sealers.set(key, sealer)
    return sealer
  }

  return async (ballots) => {
    const closed = ballots.map(sealed)
    return database.transaction((queries) => writeBallots(queries, closed))
  }
}
