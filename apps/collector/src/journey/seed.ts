/** The seed of random orders and variants as a form carries it; undefined if there is none of our making. */
export function readSeed(value: string | null): number | undefined {
  if (value === null || !/^\d{1,10}$/.test(value)) return undefined
  const seed = Number(value)
  return seed < 2 ** 32 ? seed : undefined
}

/** A seed for a new journey: drawn, so that it says nothing about who answers. */
export function newSeed(random: (size: number) => Uint8Array): number {
  return Buffer.from(random(4)).readUInt32BE()
}
