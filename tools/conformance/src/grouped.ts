/** Something that was not carried over. */
export type Loss = { readonly place: string | undefined; readonly reason: string | undefined }

/** A line per reason, with all its places. */
export function grouped(losses: readonly Loss[]): readonly string[] {
  return [...Map.groupBy(losses, ({ reason }) => reason ?? '')].map(
    ([reason, alike]) => `  ${alike.map(({ place }) => place ?? '').join('; ')}: ${reason}`,
  )
}
