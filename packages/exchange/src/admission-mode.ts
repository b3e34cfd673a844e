/**
 * How a survey's door parts code and answer. `blind`: by blind signatures (RFC 9474), so that nobody can join the two,
 * for everybody whose browser runs its script; `plain`: by organisation only.
 */
export type AdmissionMode = 'blind' | 'plain'

/**
 * So many codes a stratum (Schicht) must have that blind signatures are worth their name: each stratum has a key of its
 * own, so that a token hides among the codes of its stratum and among no others.
 */
export const smallestBlindStratum = 50

/** The strata that are too small for the blind mode. */
export function tooSmallToBlind<Stratum extends { readonly codeHashes: readonly string[] }>(
  strata: readonly Stratum[],
): readonly Stratum[] {
  return strata.filter(({ codeHashes }) => codeHashes.length < smallestBlindStratum)
}
