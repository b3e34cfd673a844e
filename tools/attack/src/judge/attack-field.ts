import type { PlayedField } from '../field/play-field.ts'
import {
  attacksAfterwards,
  watching,
  watchingWithLetters,
  withLetters,
  type Attack,
} from '../insider/attacks.ts'
import { whatCameNew } from '../insider/what-came-new.ts'
import { judge, type Judged } from './judge.ts'

/** How the best of several attacks fared. */
export type Outcome = {
  readonly citizens: number
  readonly linked: number
  readonly chance: number
  /** Of the best attack, times the number of attacks that were tried (Bonferroni), at most 1. */
  readonly pValue: number
}

/** Lets every kind of insider try, says how, and gives the outcome under a name for each kind. */
export function attackField(
  name: string,
  { evidence, truth }: PlayedField,
  say: (line: string) => void,
): Readonly<Record<string, Outcome>> {
  const groups = new Map(
    whatCameNew(evidence.nights).flatMap(({ day, ballots }) =>
      ballots.map((ballot) => [ballot.name, `${ballot.stratum} ${day}`] as const),
    ),
  )
  const sizes = [...Map.groupBy(groups.values(), (group) => group).values()]
    .map(({ length }) => length)
    .sort((some, other) => some - other)
  say(
    `${name}: ${truth.size} Antworten; in ihrer Schicht am selben Tag kommen mit ihnen im Mittel (Median) ${sizes[sizes.length >> 1]}, mindestens ${sizes[0]}`,
  )

  function best(insider: string, attacks: readonly Attack[]): Outcome {
    const [first, ...rest] = attacks.map((attack) => ({
      attack,
      judged: judge(attack.guess(evidence), truth, (answer) => groups.get(answer) ?? ''),
    }))
    if (first === undefined) throw new Error('No attack was tried.')
    const strongest = rest.reduce(
      (before, next) => (next.judged.pValue < before.judged.pValue ? next : before),
      first,
    )
    const outcome = outcomeOf(truth.size, strongest.judged, attacks.length)
    say(
      `  ${insider}: ${outcome.linked} richtig, durch Zufall ${outcome.chance}, p = ${outcome.pValue} (bester von ${attacks.length}: ${strongest.attack.name})`,
    )
    return outcome
  }

  return {
    [name]: best('Dateien, Sicherungen, Schlüssel und Protokolle', attacksAfterwards(evidence)),
    [`${name}WithLetters`]: best('dazu die gedruckten Codes', withLetters(evidence)),
    [`${name}Watched`]: best('dazu alle zehn Minuten ein Blick in beide Datenbanken', [watching]),
    [`${name}WatchedWithLetters`]: best('dazu beides', [watchingWithLetters]),
  }
}

function outcomeOf(citizens: number, { right, chance, pValue }: Judged, tried: number): Outcome {
  return {
    citizens,
    linked: right,
    chance: Math.round(chance * 10) / 10,
    pValue: Math.min(1, Math.round(pValue * tried * 10_000) / 10_000),
  }
}
