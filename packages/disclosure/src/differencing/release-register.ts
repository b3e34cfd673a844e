/** Figures about a population at one time. Only how many, never who. */
export type Release = {
  /** Names the population, such as a filter written out; the same name means the same rule of belonging. */
  readonly population: string
  readonly size: number
}

/** What was released over time, the oldest first: plain data, to be kept with what was released. */
export type ReleaseRegister = { readonly releases: readonly Release[] }

export const emptyRegister: ReleaseRegister = { releases: [] }

/** A release that would tell about `difference` people when it is compared with an earlier one. */
export type RefusedRelease = {
  readonly refused: 'tooFewSince'
  readonly earlier: Release
  readonly difference: number
}

/**
 * Whether figures may be released after those before: populations only grow, and who comes in between stands in the
 * difference. It must be nobody or `minimum` people against every earlier release of the population.
 */
export function checkRelease(
  { releases }: ReleaseRegister,
  { population, size }: Release,
  minimum: number,
): RefusedRelease | undefined {
  const earlier = releases.find((each) => {
    const difference = Math.abs(size - each.size)
    return each.population === population && difference > 0 && difference < minimum
  })
  if (earlier === undefined) return undefined
  return { refused: 'tooFewSince', earlier, difference: Math.abs(size - earlier.size) }
}

/** The register after a release. Releasing the same again adds nothing. */
export function addRelease(register: ReleaseRegister, release: Release): ReleaseRegister {
  const isKnown = register.releases.some(
    ({ population, size }) => population === release.population && size === release.size,
  )
  return isKnown ? register : { releases: [...register.releases, release] }
}
