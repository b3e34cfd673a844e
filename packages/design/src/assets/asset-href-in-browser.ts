/** Pages that a browser makes itself load nothing again: what they need is there already. */
export function assetHref(): string {
  return ''
}
