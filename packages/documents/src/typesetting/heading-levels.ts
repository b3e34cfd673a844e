/**
 * Levels without gaps, which PDF/UA demands: a heading stands one below the nearest earlier one
 * that is higher. The title of the paper is level 1, so the highest heading of the text is 2.
 */
export function headingLevels(): (level: number) => number {
  const open: number[] = []
  return (level) => {
    while ((open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    return open.length + 1
  }
}
