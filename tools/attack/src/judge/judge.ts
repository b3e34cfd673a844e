import { matchesByChance } from './matches-by-chance.ts'

/** Who gave which answer: from the name of an answer in the ballot box to the code that paid for it. */
export type Links = ReadonlyMap<string, string>

export type Judged = {
  /** How many of the guessed links are right. */
  readonly right: number
  /** How many would be right on average if the same guesses were dealt out by chance. */
  readonly chance: number
  /** How often chance alone does as well or better, from 0 to 1. */
  readonly pValue: number
}

/**
 * Judges guesses against the truth. Chance means: the same codes, dealt out anew among the answers of the same group.
 * `groupOf` gives the group of an answer: what is openly kept beside it (stratum and day) anybody may know, and it is
 * no achievement to guess right within it.
 */
export function judge(guesses: Links, truth: Links, groupOf: (answer: string) => string): Judged {
  const groups = [...Map.groupBy(guesses.keys(), groupOf).values()].map((answers) => {
    const given = new Set(answers.map((answer) => guesses.get(answer)))
    const possible = answers.filter((answer) => given.has(truth.get(answer))).length
    return { answers: answers.length, possible }
  })
  const right = [...guesses].filter(([answer, code]) => truth.get(answer) === code).length
  const shares = matchesByChance(groups)
  return {
    right,
    chance: groups.reduce((sum, { answers, possible }) => sum + possible / answers, 0),
    pValue: Math.min(
      1,
      shares.slice(right).reduce((sum, share) => sum + share, 0),
    ),
  }
}
