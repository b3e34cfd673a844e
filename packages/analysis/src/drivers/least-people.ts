/** As few answers give shares that chance moves about. */
export const leastBase = 30
export const leastPerDriver = 10

/** How many answered everything, as it is told: exactly it would tell who has answered one driver more. */
export function toTens(people: number): number {
  return Math.round(people / 10) * 10
}
