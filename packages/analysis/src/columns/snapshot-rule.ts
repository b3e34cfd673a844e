import type { DisclosureRule } from '../disclosure.ts'

/**
 * Whether figures of `next` people may take the place of figures of `shown`. Who sees both can subtract them: those who came, or
 * those who went, must be a group that could be shown itself (Schutz vor Differenzbildung). Before anything was shown, or where
 * `shown` was too few for any figure, there is nothing to subtract from.
 */
export function mayReplace(
  shown: number | undefined,
  next: number,
  { minimumBase }: Pick<DisclosureRule, 'minimumBase'>,
): boolean {
  return shown === undefined || shown < minimumBase || Math.abs(next - shown) >= minimumBase
}
