/** A seed for a new journey: drawn, so that it says nothing about who answers. */
export function newSeed(random: (size: number) => Uint8Array): number {
  return Buffer.from(random(4)).readUInt32BE()
}
