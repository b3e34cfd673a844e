type RangeWords = {
  readonly range: (first: string, last: string) => string
  readonly and: string
}

/** "1, 3 bis 5 und 9": three and more in a row become a range. */
export function numbersInWords(numbers: readonly number[], words: RangeWords): string {
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  const parts = runs.flatMap((run) =>
    run.length >= 3 ? [words.range(String(run[0]), String(run.at(-1)))] : run.map(String),
  )
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${words.and}${last}`
}
